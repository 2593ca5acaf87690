package io.smarthub.e2e.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server's two routes for attachments: takes every file, unless the test gave it another answer before. Pages of other
 * origins are let in, with the headers that they need.
 */
final class FakeFiles implements HttpHandler {

    /** A file that arrived as a whole. */
    record Post(String authorization, String clientId, String name, String type, byte[] body) {}

    private record Answer(int status, String why, int retryAfterSeconds) {}

    private record Stored(String type, byte[] body) {}

    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();
    private volatile boolean breaking;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** What was posted completely. */
    List<Post> posts() {
        return posts;
    }

    /** The headers that browsers asked for before they sent them to another origin. */
    List<String> asked() {
        return asked;
    }

    /** The names under which files were sent, also those that were refused. */
    List<String> tried() {
        return tried;
    }

    /** Posts that began, also those that were broken off. */
    int begun() {
        return begun.get();
    }

    /** The ids that were asked for, with the header {@code Authorization}. */
    List<String> fetched() {
        return fetched;
    }

    /** The next file is refused so; without a pause where that is 0. */
    FakeFiles refuse(int status, String why, int retryAfterSeconds) {
        answers.add(new Answer(status, why, retryAfterSeconds));
        return this;
    }

    FakeFiles store(String id, String type, byte[] body) {
        stored.put(id, new Stored(type, body));
        return this;
    }

    /** Files get no answer meanwhile: the connection ends. */
    FakeFiles breakOff(boolean meanwhile) {
        breaking = meanwhile;
        return this;
    }

    /** Nothing is read or answered until {@link #release}. */
    FakeFiles hold() {
        gate = new CountDownLatch(1);
        return this;
    }

    void release() {
        gate.countDown();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", header(exchange, "Origin"));
        exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "Retry-After");
        try {
            if (exchange.getRequestMethod().equals("OPTIONS")) {
                asked.add(header(exchange, "Access-Control-Request-Headers"));
                exchange.getResponseHeaders()
                        .set("Access-Control-Allow-Headers", "authorization,content-type,x-client-id,x-file-name");
                Site.answer(exchange, 204, new byte[0]);
            } else if (exchange.getRequestMethod().equals("POST")) {
                begun.incrementAndGet();
                gate.await();
                take(exchange);
            } else {
                gate.await();
                give(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        if (breaking) {
            throw new IOException("broken off by the test");
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        String clientId = header(exchange, "X-Client-Id");
        tried.add(clientId);
        Answer answer = answers.poll();
        if (answer != null) {
            if (answer.retryAfterSeconds() > 0) {
                exchange.getResponseHeaders().set("Retry-After", String.valueOf(answer.retryAfterSeconds()));
            }
            answer(exchange, answer.status(), Map.of("why", answer.why()));
            return;
        }
        String name = URLDecoder.decode(header(exchange, "X-File-Name"), StandardCharsets.UTF_8);
        posts.add(new Post(header(exchange, "Authorization"), clientId, name, header(exchange, "Content-Type"), body));
        answer(exchange, 200, Frames.accepted(clientId, "event-" + clientId));
    }

    private void give(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);
        fetched.add(id + " " + header(exchange, "Authorization"));
        Stored file = stored.get(id);
        if (file == null) {
            answer(exchange, 404, Map.of("why", "unknown-attachment"));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", file.type());
        Site.answer(exchange, 200, file.body());
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        Site.answer(exchange, status, JsonMapper.shared().writeValueAsBytes(body));
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
