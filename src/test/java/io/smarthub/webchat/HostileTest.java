package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.Outgoing;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a hostile browser can send, and what comes of it. */
class HostileTest extends WithServer {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"message\",",
                "nonsense",
                "[]",
                "7",
                "null",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"message\",\"clientId\":\"a\"}",
                "{\"type\":\"message\",\"clientId\":\"a\",\"text\":7}",
                "{\"type\":\"message\",\"clientId\":\"not allowed\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"clientId\":\"<script>\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"clientId\":\"\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"clientId\":\"a\",\"clientId\":\"b\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"clientId\":\"a\",\"text\":\"x\"} {}",
                "{\"type\":\"typing\",\"on\":\"yes\"}",
                "{\"type\":\"rate\",\"clientId\":\"a\",\"rating\":4,\"text\":\"\"}",
                "{\"type\":\"rate\",\"clientId\":\"a\",\"rating\":2.5,\"text\":\"\"}",
                "{\"type\":\"moved\",\"page\":\"https://shop.example\"}",
                "{\"type\":\"typing\",\"on\":true,\"x\":[[[[[[[[[[1]]]]]]]]]]}"
            })
    void closesALineThatSendsWhatNoWidgetSends(String frame) throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            talk.say(frame);
            assertThat(talk.next()).isEqualTo("end 1007 bad frame");
            assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        }
        Talk.Polling posted = server.polling();
        posted.say(Talk.HELLO);
        posted.next();
        posted.say(frame);
        assertThat(posted.next()).startsWith("end");
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        assertThat(server.door.heard).isEmpty();
    }

    @Test
    void closesALineThatDoesNotBeginWithHello() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.message("c-1", "Hi"));
            assertThat(talk.next()).isEqualTo("end 1008 hello first");
        }
        HttpResponse<String> answer = server.post(
                "/chat/v1/lines",
                Talk.message("c-1", "Hi"),
                "Origin",
                server.url().toString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"why\":\"bad-frame\"}");
        assertThat(server.door.came).isEmpty();
    }

    @Test
    void passesASecondHelloOver() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            talk.say(Talk.hello("Another"));
            talk.say("{\"type\":\"ping\"}");
            assertThat(talk.next()).contains("pong");
            assertThat(server.door.came).hasSize(1);
        }
    }

    @Test
    void closesALineWhoseFrameIsTooLarge() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            talk.say(Talk.message("c-1", "x".repeat(70_000)));
            assertThat(talk.next()).startsWith("end 1009");
            assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        }
        HttpResponse<String> answer = server.post(
                "/chat/v1/lines", " ".repeat(70_000), "Origin", server.url().toString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"why\":\"too-large\"}");
    }

    @Test
    void closesALineThatSendsBytes() throws Exception {
        try (Talk.Socket talk = server.socket()) {
            talk.socket().sendBinary(ByteBuffer.wrap(new byte[] {1}), true).join();
            assertThat(talk.next()).startsWith("end 1003");
        }
    }

    @Test
    void refusesAMessageThatIsTooLong() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            talk.say(Talk.message("c-1", "x".repeat(5_001)));
            assertThat(talk.next())
                    .isEqualTo("{\"type\":\"refused\",\"clientId\":\"c-1\",\"why\":\"too-long\","
                            + "\"retryAfterSeconds\":null}");
            talk.say(Talk.message("c-2", "x".repeat(5_000)));
            assertThat(talk.next()).contains("accepted");
            assertThat(server.door.heard).hasSize(1);
        }
    }

    @Test
    void cutsWhatWebsitesMakeTooLongAndTakesNoAddressThatRuns() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say("{\"type\":\"hello\",\"page\":{\"url\":\"javascript:alert(1)\",\"title\":\"" + "t".repeat(900)
                    + "\"},\"language\":\"" + "l".repeat(99) + "\",\"device\":\"toaster\",\"token\":\""
                    + "x".repeat(999)
                    + "\"}");
            talk.next();
            Incoming.Hello hello = RecordingDoor.next(server.door.came);
            assertThat(hello.page()).isEqualTo(new Incoming.Page("", "t".repeat(300)));
            assertThat(hello.token()).isNull();
            assertThat(hello.device()).isEqualTo("desktop");
            assertThat(hello.language()).hasSize(35);
            talk.say("{\"type\":\"moved\",\"page\":{\"url\":\"https://a.example/" + "u".repeat(3_000)
                    + "\",\"title\":\"\"}}");
            assertThat(((Incoming.Moved) RecordingDoor.next(server.door.heard))
                            .page()
                            .url())
                    .hasSize(2_000);
        }
    }

    @Test
    void takesControlCharactersAndHalvesOfCharactersOut() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.say(Talk.message("c-1", "a\\u0000b\\u001b[31mc\\n\\td\\ud800e"));
            assertThat(RecordingDoor.next(server.door.heard))
                    .isEqualTo(new Incoming.Message("c-1", "ab[31mc\n\td\uFFFDe"));
        }
    }

    @Test
    void refusesMoreMessagesThanAPersonWrites() throws Exception {
        restart(SomeLimits.normal().messages(10, 0.1));
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            for (int i = 1; i <= 10; i++) {
                talk.say(Talk.message("c-" + i, "Hi"));
                assertThat(talk.next()).contains("accepted");
                assertThat(talk.next()).contains("said");
            }
            talk.say(Talk.message("c-11", "Hi"));
            JsonNode refused = talk.frame();
            assertThat(refused.get("clientId").stringValue()).isEqualTo("c-11");
            assertThat(refused.get("why").stringValue()).isEqualTo("too-many");
            assertThat(refused.get("retryAfterSeconds").intValue()).isBetween(1, 10);
            assertThat(server.door.heard).hasSize(10);
        }
    }

    @Test
    void closesALineThatFloods() throws Exception {
        restart(SomeLimits.normal().frames(20, 0.1));
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            for (int i = 0; i < 19; i++) {
                talk.say("{\"type\":\"typing\",\"on\":true}");
            }
            talk.say("{\"type\":\"typing\",\"on\":false}");
            assertThat(talk.end()).isEqualTo("end 1008 too many frames");
        }
    }

    @Test
    void endsALineThatReadsTooSlowly() throws Exception {
        Talk talk = server.polling();
        talk.say(Talk.HELLO);
        talk.next();
        talk.close();
        for (int i = 0; i < 1_000 && server.door.left.isEmpty(); i++) {
            server.door.lines.getFirst().send(new Outgoing.Seen("e" + i));
        }
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        assertThat(server.chat.lines()).as("nothing is kept for it").isZero();
    }

    @Test
    void endsASocketThatReadsTooSlowly() throws Exception {
        restart(SomeLimits.normal().request(Duration.ofSeconds(1)));
        try (Socket socket = new Socket("127.0.0.1", server.url().getPort())) {
            socket.setReceiveBufferSize(1_024);
            socket.getOutputStream()
                    .write(("GET /chat/v1/socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: "
                                    + server.url() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(masked(Talk.HELLO));
            RecordingDoor.next(server.door.came);
            while (server.door.left.isEmpty()) {
                server.door.lines.getFirst().send(new Outgoing.Typing(true, "x".repeat(50_000)));
            }
            assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        }
    }

    /** A text frame as browsers send it, with a mask of zeros. */
    private static byte[] masked(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[payload.length + 8];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | 126);
        frame[2] = (byte) (payload.length >> 8);
        frame[3] = (byte) payload.length;
        System.arraycopy(payload, 0, frame, 8, payload.length);
        return frame;
    }

    @Test
    void endsAConnectionWhoseHeadTricklesIn() throws Exception {
        restart(SomeLimits.normal().request(Duration.ofSeconds(1)));
        assertThat(server.trickle("GET /health HTTP/1.1\r\nHost: x\r\nX-", "a")).isEmpty();
    }

    @Test
    void endsAConnectionWhoseBodyTricklesIn() throws Exception {
        restart(SomeLimits.normal().request(Duration.ofSeconds(1)));
        assertThat(server.trickle(
                        "POST /chat/v1/lines HTTP/1.1\r\nHost: x\r\nOrigin: " + server.url()
                                + "\r\nContent-Length: 60000\r\n\r\n",
                        " "))
                .doesNotContain("201");
    }

    @Test
    void keepsAConnectionWhosePollWaits() throws Exception {
        restart(SomeLimits.normal().request(Duration.ofSeconds(1)).poll(Duration.ofSeconds(4)));
        Talk.Polling talk = server.polling();
        talk.say(Talk.HELLO);
        talk.next();
        assertThat(server.get("/chat/v1/poll?line=" + talk.line()).body()).isEqualTo("[]");
    }

    @Test
    void endsALineThatIsNotHeardOf() throws Exception {
        restart(SomeLimits.normal().quiet(Duration.ofSeconds(2)));
        Talk talk = server.polling();
        talk.say(Talk.HELLO);
        talk.next();
        talk.close();
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");

        try (Talk socket = server.socket()) {
            socket.say(Talk.HELLO);
            socket.next();
            assertThat(socket.next()).startsWith("end 1001");
        }
    }

    @Test
    void endsASocketThatSaysNoHello() throws Exception {
        restart(SomeLimits.normal().request(Duration.ofSeconds(1)));
        try (Talk socket = server.socket()) {
            assertThat(socket.next()).isEqualTo("end 1008 hello first");
        }
    }

    @Test
    void knowsNoLineThatItDidNotOpen() {
        String origin = server.url().toString();
        assertThat(server.get("/chat/v1/poll?line=1").statusCode()).isEqualTo(404);
        assertThat(server.get("/chat/v1/poll").statusCode()).isEqualTo(404);
        assertThat(server.get("/chat/v1/events?line=../../x").statusCode()).isEqualTo(404);
        HttpResponse<String> answer = server.post("/chat/v1/frames?line=1", "{\"type\":\"ping\"}", "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"why\":\"unknown-line\"}");
    }
}
