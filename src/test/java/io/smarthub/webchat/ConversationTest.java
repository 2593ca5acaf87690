package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One conversation, the same over every way to the server. */
class ConversationTest {

    private TestServer server;

    enum Way {
        SOCKET(TestServer::socket),
        EVENTS(TestServer::events),
        POLLING(TestServer::polling);

        private final Function<TestServer, Talk> open;

        Way(Function<TestServer, Talk> open) {
            this.open = open;
        }
    }

    @BeforeEach
    void start() {
        server = TestServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void carriesEverythingInItsOrder(Way way) throws Exception {
        try (Talk talk = way.open.apply(server)) {
            talk.say(Talk.HELLO);
            assertThat(talk.next())
                    .isEqualTo("{\"type\":\"welcome\",\"token\":\"token-1\",\"said\":[],\"agents\":{\"online\":true},"
                            + "\"textField\":true}");
            talk.say("{\"type\":\"typing\",\"on\":true}");
            talk.say(Talk.message("c-1", "Größe 42 \\uD83D\\uDE00?"));
            talk.say("{\"type\":\"click\",\"clientId\":\"c-2\",\"messageId\":\"m\",\"buttonId\":\"b\"}");
            talk.say("{\"type\":\"from-the-future\",\"a\":[1]}");
            talk.say("{\"type\":\"seen\",\"eventId\":\"e1\"}");
            talk.say("{\"type\":\"moved\",\"page\":{\"url\":\"https://shop.example/a\",\"title\":\"A\"}}");
            talk.say("{\"type\":\"box\",\"open\":true}");
            talk.say("{\"type\":\"hidden\",\"hidden\":true}");
            talk.say("{\"type\":\"identify\",\"name\":\"Jo\",\"email\":null}");
            talk.say("{\"type\":\"rate\",\"clientId\":\"c-3\",\"rating\":3,\"text\":\"\"}");
            talk.say(
                    "{\"type\":\"leave\",\"clientId\":\"c-4\",\"name\":\"Jo\",\"email\":\"jo@x.example\",\"text\":\"Hi\"}");
            talk.say("{\"type\":\"ping\"}");

            assertThat(List.of(
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard),
                            RecordingDoor.next(server.door.heard)))
                    .containsExactly(
                            new Incoming.Typing(true),
                            new Incoming.Message("c-1", "Größe 42 😀?"),
                            new Incoming.Click("c-2", "m", "b"),
                            new Incoming.Seen("e1"),
                            new Incoming.Moved(new Incoming.Page("https://shop.example/a", "A")),
                            new Incoming.BoxOpened(true),
                            new Incoming.Hidden(true),
                            new Incoming.Identify("Jo", null, null),
                            new Incoming.Rate("c-3", 3, ""),
                            new Incoming.LeaveMessage("c-4", "Jo", "jo@x.example", "Hi"));
            List<String> frames = new ArrayList<>(List.of(talk.next(), talk.next(), talk.next()));
            assertThat(frames)
                    .containsExactlyInAnyOrder(
                            "{\"type\":\"accepted\",\"clientId\":\"c-1\",\"eventId\":\"e1\",\"at\":\"2026-11-27T08:00:00Z\"}",
                            "{\"type\":\"said\",\"id\":\"e1\",\"clientId\":\"c-1\",\"at\":\"2026-11-27T08:00:00Z\","
                                    + "\"author\":\"visitor\",\"kind\":\"message\",\"name\":null,\"text\":\"Größe 42 😀?\","
                                    + "\"buttons\":[{\"id\":\"b1\",\"label\":\"Yes\"}],\"attachment\":null}",
                            "{\"type\":\"pong\"}");
            assertThat(server.door.came)
                    .containsExactly(new Incoming.Hello(
                            null,
                            new Incoming.Page("https://shop.example/", "Home"),
                            "en",
                            "desktop",
                            "Firefox on Linux",
                            false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsEverythingThatTheDoorSays(Way way) throws Exception {
        try (Talk talk = way.open.apply(server)) {
            talk.say(Talk.HELLO);
            talk.next();
            server.door.lines.getFirst().send(new Outgoing.Typing(true, "Jonna"));
            server.door.lines.getFirst().send(new Outgoing.Seen("e9"));
            server.door.lines.getFirst().send(new Outgoing.AgentsThere(false));
            server.door.lines.getFirst().send(new Outgoing.TextField(false));
            server.door.lines.getFirst().send(new Outgoing.Refused("c-9", Outgoing.Why.NOT_CLICKABLE, null));
            server.door.lines.getFirst().send(new Outgoing.Bye("erased"));

            assertThat(List.of(talk.next(), talk.next(), talk.next(), talk.next(), talk.next(), talk.next()))
                    .containsExactly(
                            "{\"type\":\"typing\",\"on\":true,\"name\":\"Jonna\"}",
                            "{\"type\":\"seen\",\"eventId\":\"e9\"}",
                            "{\"type\":\"agents\",\"online\":false}",
                            "{\"type\":\"text-field\",\"usable\":false}",
                            "{\"type\":\"refused\",\"clientId\":\"c-9\",\"why\":\"not-clickable\","
                                    + "\"retryAfterSeconds\":null}",
                            "{\"type\":\"bye\",\"reason\":\"erased\"}");
            assertThat(talk.end()).startsWith("end").doesNotContain("broken");
            assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysGoodbyeWhenTheServerStops(Way way) throws Exception {
        try (Talk talk = way.open.apply(server)) {
            talk.say(Talk.HELLO);
            talk.next();
            server.chat.close();
            assertThat(talk.next()).isEqualTo("{\"type\":\"bye\",\"reason\":\"closing\"}");
            assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
            if (way == Way.SOCKET) {
                assertThat(talk.end()).isEqualTo("end 1001 closing");
            }
        }
    }

    @Test
    void hearsOfATabThatIsClosed() throws Exception {
        Talk talk = server.socket();
        talk.say(Talk.HELLO);
        talk.next();
        talk.close();
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Home");
    }

    @Test
    void keepsTheOrderOfManyMessages() throws Exception {
        try (Talk talk = server.socket()) {
            talk.say(Talk.HELLO);
            for (int i = 0; i < 250; i++) {
                talk.say("{\"type\":\"seen\",\"eventId\":\"" + i + "\"}");
                if (i % 50 == 49) {
                    for (int heard = i - 49; heard <= i; heard++) {
                        assertThat(RecordingDoor.next(server.door.heard))
                                .isEqualTo(new Incoming.Seen(String.valueOf(heard)));
                    }
                }
            }
        }
    }

    @Test
    void tellsTabsApart() throws Exception {
        List<Talk.Socket> tabs =
                IntStream.range(0, 20).mapToObj(_ -> server.socket()).toList();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).say(Talk.hello("Page " + i));
            assertThat(tabs.get(i).frame().get("type").stringValue()).isEqualTo("welcome");
        }
        tabs.get(7).say(Talk.message("only-7", "Hello"));
        assertThat(tabs.get(7).frame().get("clientId").stringValue()).isEqualTo("only-7");
        tabs.get(3).close();
        assertThat(RecordingDoor.next(server.door.left)).isEqualTo("Page 3");
        assertThat(server.door.left).isEmpty();
    }
}
