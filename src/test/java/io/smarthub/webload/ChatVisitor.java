package io.smarthub.webload;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One tab of a visitor, as the widget behaves: keeps what was not acknowledged, and says it again after coming back. */
public final class ChatVisitor {

    private final HttpClient http;
    private final Ear ear;
    private final Map<String, String> waiting = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile @Nullable String token;
    private volatile @Nullable Wire wire;

    /** @param ear hears what became of each message */
    public ChatVisitor(HttpClient http, Ear ear) {
        this.http = http;
        this.ear = ear;
    }

    /** What became of messages. */
    public interface Ear {

        void accepted(String clientId);

        void refused(String frame);
    }

    /** Comes, or comes back; done when let in. Whatever was not acknowledged is said again then. */
    public CompletableFuture<Void> come(URI server) {
        Wire fresh = new Wire();
        wire = fresh;
        String url = server.toString().replaceFirst("http", "ws") + "/chat/v1/socket";
        return http.newWebSocketBuilder()
                .header("Origin", server.toString())
                .buildAsync(URI.create(url), fresh)
                .thenCompose(_ -> fresh.letIn)
                .thenRun(() -> {
                    synchronized (waiting) {
                        waiting.values().forEach(fresh::say);
                    }
                });
    }

    /** Says something, now or when let in the next time. */
    public void say(String clientId, String text) {
        send(clientId, "{\"type\":\"message\",\"clientId\":\"" + clientId + "\",\"text\":\"" + text + "\"}");
    }

    /** Clicks a button of the chatbot, now or when let in the next time. */
    public void click(String clientId, String button) {
        send(
                clientId,
                "{\"type\":\"click\",\"clientId\":\"" + clientId + "\",\"messageId\":\"any\",\"buttonId\":\"" + button
                        + "\"}");
    }

    private void send(String clientId, String frame) {
        Wire now = wire;
        synchronized (waiting) {
            waiting.put(clientId, frame);
            if (now != null && now.letIn.isDone()) {
                now.say(frame);
            }
        }
    }

    /** How many messages are not acknowledged. */
    public int waiting() {
        return waiting.size();
    }

    /** Keeps the connection. */
    public void ping() {
        Optional.ofNullable(wire).ifPresent(now -> now.say("{\"type\":\"ping\"}"));
    }

    /** Is gone, without a word. */
    public void drop() {
        Optional.ofNullable(wire).ifPresent(Wire::drop);
    }

    private String hello() {
        String known = token;
        return """
                {"type":"hello","token":%s,"page":{"url":"https://shop.example/lamps","title":"Lamps"},"language":"en",\
                "device":"desktop","browser":"Firefox on Linux","hidden":false}""".formatted(known == null ? "null" : "\"" + known + "\"");
    }

    private void heard(Wire from, String frame) {
        // a bare echo says back what it was told
        switch (member(frame, "type")) {
            case "welcome", "hello" -> {
                String given = member(frame, "token");
                token = given.isEmpty() ? token : given;
                from.letIn.complete(null);
            }
            case "accepted", "message" -> {
                String clientId = member(frame, "clientId");
                if (waiting.remove(clientId) != null) {
                    ear.accepted(clientId);
                }
            }
            case "refused" -> ear.refused(frame);
            default -> {}
        }
    }

    /** The first member of this name: frames are written with their own members before lists. */
    private static String member(String frame, String name) {
        String begin = "\"" + name + "\":\"";
        int at = frame.indexOf(begin);
        return at < 0 ? "" : frame.substring(at + begin.length(), frame.indexOf('"', at + begin.length()));
    }

    private final class Wire implements WebSocket.Listener {

        private final CompletableFuture<Void> letIn = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();
        private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
        private @Nullable WebSocket socket;
        private volatile boolean dropped;

        @Override
        public void onOpen(WebSocket opened) {
            synchronized (this) {
                socket = opened;
            }
            say(hello());
            opened.request(1);
        }

        /** One frame is sent at a time. */
        synchronized void say(String frame) {
            WebSocket open = Objects.requireNonNull(socket);
            sending = sending.handle((_, _) -> 0)
                    .thenCompose(_ -> open.sendText(frame, true))
                    .exceptionally(_ -> open);
        }

        synchronized void drop() {
            dropped = true;
            if (socket != null) {
                socket.abort();
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                String frame = text.toString();
                text.setLength(0);
                if (!dropped) {
                    heard(this, frame);
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            letIn.completeExceptionally(new IllegalStateException("closed: " + code));
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            letIn.completeExceptionally(failure);
        }
    }
}
