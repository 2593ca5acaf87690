package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.webchat.WebChatSetting;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is refused, and what they are told. */
class GateTest {

    private static final String UPGRADE = """
            GET /chat/v1/socket HTTP/1.1\r
            Host: 127.0.0.1\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            """;

    private TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private void restart(WebChatSetting setting, String value) {
        server.close();
        server = TestServer.with(setting, value);
    }

    @Test
    void refusesAForgedOriginOfAWebSocket() {
        assertThatThrownBy(() -> server.http
                        .newWebSocketBuilder()
                        .header("Origin", "https://evil.example")
                        .buildAsync(
                                URI.create(server.url().toString().replace("http", "ws") + "/chat/v1/socket"),
                                new WebSocket.Listener() {})
                        .join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
        assertThat(server.door.came).isEmpty();
    }

    @Test
    void refusesAWebSocketWithoutOriginAndOneFromNowhere() {
        assertThat(server.raw(UPGRADE + "\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(server.raw(UPGRADE + "Origin: null\r\n\r\n")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void refusesForgedOriginsOfEveryOtherWay() {
        for (String path : new String[] {"/chat/v1/lines", "/chat/v1/frames?line=x"}) {
            HttpResponse<String> answer = server.post(path, Talk.HELLO, "Origin", "https://evil.example");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("{\"why\":\"origin\"}");
            assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        }
        for (String path : new String[] {"/chat/v1/poll?line=x", "/chat/v1/events?line=x"}) {
            assertThat(server.get(path, "Origin", "https://evil.example").statusCode())
                    .isEqualTo(403);
        }
        assertThat(server.post("/chat/v1/lines", Talk.HELLO).statusCode()).isEqualTo(403);
        assertThat(server.send("OPTIONS", "/chat/v1/lines", "", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAHostNameForNoOrigin() {
        String port = String.valueOf(server.url().getPort());
        String answer = server.raw("POST /chat/v1/lines HTTP/1.1\r\nHost: evil.example:" + port
                + "\r\nOrigin: http://evil.example:" + port + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void letsTheOwnersWebsiteInExactly() {
        restart(WebChatSetting.ORIGINS, "https://shop.example https://www.shop.example:8443");

        HttpResponse<String> answer = server.post("/chat/v1/lines", Talk.HELLO, "Origin", "https://shop.example");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://shop.example");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");

        for (String other : new String[] {
            "http://shop.example",
            "https://shop.example:444",
            "https://shop.example.evil.example",
            "https://evilshop.example",
            "https://sub.shop.example",
            "https://www.shop.example",
            "http://localhost:3000",
            "null"
        }) {
            assertThat(server.post("/chat/v1/lines", Talk.HELLO, "Origin", other)
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(server.post(
                                "/chat/v1/lines",
                                Talk.HELLO,
                                "Origin",
                                server.url().toString())
                        .statusCode())
                .as("the demo shop")
                .isEqualTo(201);
    }

    @Test
    void answersWhatBrowsersAskBeforeTheyPost() {
        restart(WebChatSetting.ORIGINS, "https://shop.example");
        HttpResponse<String> answer = server.send(
                "OPTIONS",
                "/chat/v1/lines",
                "",
                "Origin",
                "https://shop.example",
                "Access-Control-Request-Method",
                "POST");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://shop.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, POST");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
    }

    @Test
    void takesPagesOfThisMachineWhereNoWebsiteIsNamed() {
        assertThat(server.post("/chat/v1/lines", Talk.HELLO, "Origin", "http://localhost:3000")
                        .statusCode())
                .isEqualTo(201);
        assertThat(server.post("/chat/v1/lines", Talk.HELLO, "Origin", "http://localhost.evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void answersABlockedAddressNothing() {
        restart(WebChatSetting.BLOCKED, "127.0.0.0/8");
        assertThat(server.get("/demo").statusCode()).isEqualTo(403);
        assertThat(server.get("/health").body()).isEqualTo("{\"why\":\"blocked\"}");
        HttpResponse<String> answer =
                server.post("/chat/v1/lines", Talk.HELLO, "Origin", server.url().toString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"why\":\"blocked\"}");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
        assertThat(server.raw(UPGRADE + "Origin: " + server.url() + "\r\n\r\n")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void believesForwardedAddressesOfTrustedProxiesAlone() {
        server.close();
        server = TestServer.with(WebChatSetting.BLOCKED, "203.0.113.*");
        assertThat(server.get("/health", "X-Forwarded-For", "203.0.113.9").statusCode())
                .as("nobody may choose to be blocked, or not to be")
                .isEqualTo(200);

        server.close();
        server = TestServer.with(
                WebChatSetting.PROXIES
                        .with(TestServer.SETTINGS, "127.0.0.1 10.0.0.0/8")
                        .orElseThrow(),
                WebChatSetting.BLOCKED,
                "203.0.113.*");
        assertThat(server.get("/health", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(403);
        assertThat(server.get("/health", "X-Forwarded-For", "198.51.100.1, 203.0.113.9, 10.1.2.3")
                        .statusCode())
                .as("the last one that is no proxy")
                .isEqualTo(403);
        assertThat(server.get("/health", "X-Forwarded-For", "203.0.113.9, 198.51.100.1")
                        .statusCode())
                .as("what a visitor wrote in front is not read")
                .isEqualTo(200);
    }

    @Test
    void makesOneAddressWaitThatOpensManyLines() {
        server.close();
        server = TestServer.with(
                WebChatSetting.PROXIES,
                "127.0.0.1",
                few(3, 100).newLines(3, 0.1).build());
        String[] headers = {"Origin", server.url().toString(), "X-Forwarded-For", "203.0.113.9"};
        for (int i = 0; i < 3; i++) {
            assertThat(server.post("/chat/v1/lines", Talk.HELLO, headers).statusCode())
                    .isEqualTo(201);
        }
        HttpResponse<String> answer = server.post("/chat/v1/lines", Talk.HELLO, headers);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 10));
        assertThat(answer.body()).matches("\\{\"why\":\"too-many\",\"retryAfterSeconds\":\\d+}");
        assertThat(server.raw(UPGRADE + "Origin: " + server.url() + "\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n"))
                .startsWith("HTTP/1.1 429 ")
                .containsIgnoringCase("Retry-After: ");
        assertThat(server.post(
                                "/chat/v1/lines",
                                Talk.HELLO,
                                "Origin",
                                server.url().toString(),
                                "X-Forwarded-For",
                                "198.51.100.1")
                        .statusCode())
                .as("others come in")
                .isEqualTo(201);
    }

    @Test
    void holdsTheNumberOfLinesOfOneAddressAndOfAll() {
        server.close();
        server = TestServer.with(WebChatSetting.PROXIES, "127.0.0.1", few(2, 3).build());
        assertThat(open("203.0.113.9")).isEqualTo(201);
        assertThat(open("203.0.113.9")).isEqualTo(201);
        assertThat(open("203.0.113.9")).isEqualTo(429);
        assertThat(open("2001:db8::1")).isEqualTo(201);
        assertThat(open("2001:db8:1::1")).as("the server is full").isEqualTo(429);
    }

    private int open(String from) {
        return server.post("/chat/v1/lines", Talk.HELLO, "Origin", server.url().toString(), "X-Forwarded-For", from)
                .statusCode();
    }

    private static SomeLimits few(int ofAddress, int all) {
        return SomeLimits.normal().lines(all).linesOfAddress(ofAddress).request(Duration.ofSeconds(10));
    }
}
