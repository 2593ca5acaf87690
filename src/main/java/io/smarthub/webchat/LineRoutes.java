package io.smarthub.webchat;

import io.javalin.http.Context;
import io.smarthub.webchat.frames.FrameReader;
import io.smarthub.webchat.frames.FrameWriter;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.line.ChatLine;
import io.smarthub.webchat.line.Ending;
import io.smarthub.webchat.line.Lines;
import io.smarthub.webchat.line.Outbox.Taken;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A line without a WebSocket: frames are posted, and fetched as a stream of events or by polling. */
final class LineRoutes {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Lines lines;
    private final Limits limits;
    private final Gate gate;
    private final FrameWriter writer = new FrameWriter();

    LineRoutes(Lines lines, Limits limits, Gate gate) {
        this.lines = lines;
        this.limits = limits;
        this.gate = gate;
    }

    /** {@code POST /chat/v1/lines}: opens a line with its hello, answers its id. */
    void open(Context ctx) throws IOException {
        InetAddress from = gate.from(ctx);
        int wait = lines.secondsToWait(from);
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
        String hello = body(ctx).orElseThrow(() -> new Refusal(TOO_LARGE, "too-large"));
        ChatLine line = lines.open(from).orElseThrow(() -> new Refusal(UNAVAILABLE, "closing"));
        Optional<Ending> ending = line.take(hello);
        if (ending.isPresent()) {
            line.gone();
            throw new Refusal(BAD_REQUEST, "bad-frame");
        }
        ctx.status(CREATED).contentType("application/json").result("{\"line\":\"" + line.id() + "\"}");
    }

    /** {@code POST /chat/v1/frames?line=…}: one frame. */
    void frame(Context ctx) throws IOException {
        ChatLine line = line(ctx);
        Optional<String> text = body(ctx);
        if (text.isEmpty()) {
            line.end(Ending.TOO_LARGE);
            throw new Refusal(TOO_LARGE, "too-large");
        }
        Optional<Ending> ending = line.take(text.get());
        if (ending.isPresent()) {
            throw switch (ending.get()) {
                case BAD_FRAME, NO_HELLO -> new Refusal(BAD_REQUEST, "bad-frame");
                case TOO_MANY -> Refusal.tooMany((int) limits.request().toSeconds());
                default -> Refusal.unknownLine();
            };
        }
        ctx.status(NO_CONTENT);
    }

    /** {@code GET /chat/v1/poll?line=…}: what there is to say, or nothing after a while. */
    void poll(Context ctx) throws InterruptedException, IOException {
        ChatLine line = line(ctx);
        line.heard();
        int turn = line.outbox().claim();
        try {
            Taken taken = line.outbox().take(turn, limits.poll());
            byte[] frames = writer.array(taken.frames()).getBytes(StandardCharsets.UTF_8);
            ctx.contentType("application/json").res().setContentLength(frames.length);
            OutputStream out = ctx.res().getOutputStream();
            out.write(frames);
            out.flush();
        } finally {
            line.outbox().said(turn);
            lines.tidy(line);
        }
    }

    /** {@code GET /chat/v1/events?line=…}: everything there is to say, until the line ends. */
    void events(Context ctx) throws InterruptedException {
        ChatLine line = line(ctx);
        line.heard();
        int turn = line.outbox().claim();
        ctx.contentType("text/event-stream").header("X-Accel-Buffering", "no");
        try {
            OutputStream out = ctx.res().getOutputStream();
            Taken taken = new Taken(List.of(), false);
            write(out, taken);
            while (!taken.over()) {
                taken = line.outbox().take(turn, SIGN_OF_LIFE);
                write(out, taken);
            }
        } catch (IOException _) {
            line.gone();
        } finally {
            line.outbox().said(turn);
        }
        lines.tidy(line);
    }

    private static void write(OutputStream out, Taken taken) throws IOException {
        StringBuilder text = new StringBuilder(taken.frames().isEmpty() ? ":\n\n" : "");
        taken.frames().forEach(frame -> text.append("data: ").append(frame).append("\n\n"));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private ChatLine line(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("line")).flatMap(lines::find).orElseThrow(Refusal::unknownLine);
    }

    /** The request's text; empty when it is larger than a frame can be. */
    private static Optional<String> body(Context ctx) throws IOException {
        byte[] body = ctx.req().getInputStream().readNBytes(FrameReader.LARGEST + 1);
        if (body.length > FrameReader.LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException _) {
            throw new Refusal(BAD_REQUEST, "bad-frame");
        }
    }
}
