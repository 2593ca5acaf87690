package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.webchat.WebChatSetting;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too much of everything, and what no visitor is meant to say. */
class FloodTest extends WithServer {

    @Test
    void refusesAMessageOfAMegabyte() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            try {
                talk.say(Talk.message("c-1", "x".repeat(1_048_576)));
            } catch (CompletionException _) {
                // the server did not wait for the end of it
            }
            assertThat(talk.next()).startsWith("end");
        }
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        assertThat(server.door.heard).isEmpty();
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void holdsTheMessagesOfOneAddressTogether() throws Exception {
        server.close();
        server = TestServer.with(
                WebChatSetting.PROXIES,
                "127.0.0.1",
                SomeLimits.normal().messagesOfAddress(5, 0.01).build());
        try (Talk one = server.socketFrom("203.0.113.7");
                Talk other = server.socketFrom("203.0.113.7");
                Talk elsewhere = server.socketFrom("203.0.113.8")) {
            for (Talk talk : List.of(one, other, elsewhere)) {
                talk.say(Talk.HELLO);
                talk.next();
            }
            for (int i = 0; i < 3; i++) {
                one.say(Talk.message("one-" + i, "x"));
                assertThat(one.next()).contains("accepted");
                one.next();
            }
            for (int i = 0; i < 2; i++) {
                other.say(Talk.message("other-" + i, "x"));
                assertThat(other.next()).contains("accepted");
                other.next();
            }
            other.say(Talk.message("other-3", "x"));
            assertThat(other.next()).contains("refused", "too-many", "retryAfterSeconds");
            elsewhere.say(Talk.message("else-1", "x"));
            assertThat(elsewhere.next()).contains("accepted");
        }
    }

    @Test
    void passesOverWhoKeepsSayingWhoTheyAre() throws Exception {
        restart(SomeLimits.normal().identifies(3, 0.01));
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            for (int i = 0; i < 10; i++) {
                talk.say("{\"type\":\"identify\",\"name\":\"Jo " + i + "\"}");
            }
            talk.say("{\"type\":\"ping\"}");
            assertThat(talk.next()).contains("pong");
        }
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        assertThat(server.door.heard).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reply", "resolve", "reopen", "note", "assign", "erase", "block", "said", "online", "settings"})
    void knowsNothingThatAgentsDo(String type) throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            talk.next();
            talk.say("{\"type\":\"" + type + "\",\"clientId\":\"a\",\"conversation\":1,\"text\":\"x\",\"on\":true}");
            talk.say("{\"type\":\"ping\"}");
            assertThat(talk.next()).contains("pong");
        }
        assertThat(server.door.heard).isEmpty();
    }
}
