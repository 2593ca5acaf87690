package io.smarthub.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VoiceTest {

    private static final Instant AT = Instant.parse("2026-05-12T10:00:00Z");

    private static Event event(String id, EventType type, String text, String... buttons) {
        return new Event(id, AT, 0, type, text, Evidence.EXACT, null, null, null, List.of(buttons), false);
    }

    @Test
    void everyTypeEitherSpeaksOrHappens() {
        assertThat(Stream.of(EventType.values())
                        .filter(type -> Voice.of(event("a", type, "words")).isEmpty()))
                .containsExactlyInAnyOrder(
                        EventType.HANDOFF,
                        EventType.AGENT_JOINED,
                        EventType.AGENT_LEFT,
                        EventType.ASSIGNED,
                        EventType.UNASSIGNED,
                        EventType.RESOLVED,
                        EventType.REOPENED,
                        EventType.RATED,
                        EventType.SYSTEM);
        assertThat(Voice.of(event("a", EventType.NOTE, "words"))).contains(Voice.NOTE);
    }

    @Test
    void nobodySpeaksWithoutWordsOrButtons() {
        assertThat(Voice.of(event("a", EventType.BOT_MESSAGE, " "))).isEmpty();
        assertThat(Voice.of(event("a", EventType.BOT_MESSAGE, " ", "Yes"))).contains(Voice.CHATBOT);
    }

    @Test
    void aClickBelongsToTheButtonsOfferedLast() {
        List<Event> events = List.of(
                event("a", EventType.BOT_MESSAGE, "First?", "One", "Two"),
                event("b", EventType.BOT_MESSAGE, "Second?", "Two", "Three"),
                event("c", EventType.HANDOFF_CLICK, "Two"));

        assertThat(Voice.clicked(events, 0)).isEmpty();
        assertThat(Voice.clicked(events, 1)).contains("Two");
        assertThat(Voice.clicked(events, 2)).isEmpty();
    }
}
