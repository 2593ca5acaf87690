package io.smarthub.webchat;

import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.line.ChatLine;
import io.smarthub.webchat.line.Ending;
import io.smarthub.webchat.line.Lines;
import io.smarthub.webchat.line.Outbox.Taken;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** {@code GET /chat/v1/socket}: a line carried by a WebSocket. */
final class SocketRoute {

    private static final String LINE = "webchat.line";
    private static final Duration FOREVER = Duration.ofDays(1);

    private final Lines lines;
    private final Limits limits;
    private final Gate gate;

    SocketRoute(Lines lines, Limits limits, Gate gate) {
        this.lines = lines;
        this.limits = limits;
        this.gate = gate;
    }

    /** Before the connection becomes a WebSocket: a refusal can still be an answer. */
    void beforeUpgrade(Context ctx) {
        gate.letIn(ctx);
        gate.checkOrigin(ctx);
        int wait = lines.secondsToWait(gate.from(ctx));
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
    }

    void handle(WsConfig socket) {
        socket.onConnect(this::open);
        socket.onMessage(ctx -> line(ctx).ifPresent(line -> line.take(ctx.message())));
        socket.onBinaryMessage(ctx -> line(ctx).ifPresent(line -> line.end(Ending.NOT_TEXT)));
        socket.onClose(ctx -> line(ctx).ifPresent(this::gone));
        socket.onError(ctx -> line(ctx).ifPresent(this::gone));
    }

    private void open(WsContext ctx) {
        InetAddress from = Gate.from(Optional.ofNullable(ctx.<InetAddress>attribute(Gate.attribute())));
        Optional<ChatLine> line = lines.open(from);
        if (line.isEmpty()) {
            ctx.session.close(Ending.BUSY.code(), Ending.BUSY.reason(), Callback.NOOP);
            return;
        }
        ctx.attribute(LINE, line.get());
        Thread.ofVirtual().name("webchat-socket").start(() -> say(line.get(), ctx.session));
    }

    private void gone(ChatLine line) {
        line.gone();
        lines.tidy(line);
    }

    private void say(ChatLine line, Session session) {
        int turn = line.outbox().claim();
        try {
            Taken taken;
            do {
                taken = line.outbox().take(turn, FOREVER);
                for (String frame : taken.frames()) {
                    sent(Callback.Completable.with(each -> session.sendText(frame, each)));
                }
            } while (!taken.over());
            Ending ending = line.ending().orElse(Ending.GONE);
            sent(Callback.Completable.with(each -> session.close(ending.code(), ending.reason(), each)));
        } catch (ExecutionException | TimeoutException _) {
            line.end(Ending.TOO_SLOW);
            session.disconnect();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            line.outbox().said(turn);
        }
        gone(line);
    }

    /** One frame is under way at a time: what waits behind it waits where it is counted. */
    private void sent(Callback.Completable frame) throws ExecutionException, InterruptedException, TimeoutException {
        frame.get(limits.request().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Optional<ChatLine> line(WsContext ctx) {
        return Optional.ofNullable(ctx.<ChatLine>attribute(LINE));
    }
}
