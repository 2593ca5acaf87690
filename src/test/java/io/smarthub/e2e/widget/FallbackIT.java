package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the network lets no WebSocket through: this server has none. */
class FallbackIT extends InTheShop {

    private static final String LINE = "l-1";

    private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> incoming = new LinkedBlockingQueue<>();

    @Test
    void serverSentEventsCarryTheChat() throws Exception {
        site.answering(
                Map.of("/chat/v1/lines", this::open, "/chat/v1/frames", this::take, "/chat/v1/events", this::stream));
        converse();
    }

    @Test
    void longPollingCarriesTheChatWhereEventsDoNotArrive() throws Exception {
        HttpHandler none = exchange -> Site.answer(exchange, 502, new byte[0]);
        site.answering(Map.of(
                "/chat/v1/lines", this::open,
                "/chat/v1/frames", this::take,
                "/chat/v1/events", none,
                "/chat/v1/poll", this::poll));
        converse();
    }

    private void converse() throws Exception {
        browser.open(site.url());
        widget.untilShown(".launcher");
        JsonNode hello = next();
        assertThat(hello.path("type").asString()).isEqualTo("hello");
        widget.open().say("Hello");
        JsonNode message = next();
        while (!message.path("type").asString().equals("message")) {
            message = next();
        }
        tell(visitor("e1", message.path("clientId").asString(), "Hello").frame());
        tell(agent("e2", "Anna", "Grüezi").frame());
        widget.untilSaid("agent", "Grüezi");
        assertThat(widget.bubbles()).hasSize(2);
    }

    private JsonNode next() throws InterruptedException {
        return incoming.poll(10, TimeUnit.SECONDS);
    }

    private void tell(Map<String, Object> frame) {
        outgoing.add(JsonMapper.shared().writeValueAsString(frame));
    }

    private void open(HttpExchange exchange) throws IOException {
        incoming.add(JsonMapper.shared().readTree(exchange.getRequestBody()));
        outgoing.clear();
        tell(welcome(true));
        Site.answer(exchange, 200, ("{\"line\":\"" + LINE + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private void take(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestURI().getQuery()).isEqualTo("line=" + LINE);
        incoming.add(JsonMapper.shared().readTree(exchange.getRequestBody()));
        Site.answer(exchange, 204, new byte[0]);
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(("data: " + outgoing.take() + "\n\n").getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(HttpExchange exchange) throws IOException {
        List<String> frames = new ArrayList<>();
        try {
            frames.add(outgoing.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        outgoing.drainTo(frames);
        Site.answer(exchange, 200, ("[" + String.join(",", frames) + "]").getBytes(StandardCharsets.UTF_8));
    }
}
