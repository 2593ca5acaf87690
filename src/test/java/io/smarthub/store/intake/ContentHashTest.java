package io.smarthub.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    /** Databases keep it: another number for the same record would make every import of what is stored a slow one. */
    @Test
    void isTheNumberThatEarlierVersionsStored() {
        Header header = new Header(
                new Header.Visitor("v", "Anna", null, null, null),
                "chat",
                null,
                null,
                null,
                "de",
                List.of("t"),
                List.of("Tom"),
                null,
                null,
                3,
                Map.of("b", "2", "a", "1"),
                Instant.parse("2026-01-01T00:00:00Z"));
        Intake.Conversation told = new Intake.Conversation(
                new ConversationKey("test", "", "a"),
                header,
                List.of(
                        event("e1", "2026-01-02T03:04:05.678Z", EventType.VISITOR_MESSAGE, "Größe?".repeat(500)),
                        event("e2", "2026-01-02T03:04:06Z", EventType.AGENT_MESSAGE, "M")),
                new Intake.Payload("p", 1, "{}"));

        assertThat(new ContentHash().of(told)).isEqualTo(4_577_904_977_918_993_671L);
    }

    private static Event event(String id, String at, EventType type, String text) {
        return Event.of(id, Instant.parse(at), type, text);
    }
}
