package io.smarthub.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JustStoredTest {

    private static final Event ONE = Script.of(EventType.VISITOR_MESSAGE).getFirst();

    private final JustStored stored = new JustStored();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void keepsNothingWhileNobodyFollows() {
        stored.put(List.of(told(1, 5, 1)));
        stored.follow(told::incrementAndGet);

        assertThat(stored.take(Map.of(1L, 5L))).isEmpty();
        assertThat(told).hasValue(0);
    }

    @Test
    void givesAConversationOnceAndOnlyAsItWasStoredLast() {
        stored.follow(told::incrementAndGet);
        stored.put(List.of(told(1, 5, 1), told(2, 5, 1), told(3, 5, 1)));
        stored.put(List.of(told(3, 6, 2)));

        assertThat(stored.take(Map.of(1L, 5L, 2L, 7L, 3L, 6L, 4L, 6L)))
                .as("2 has changed since, 4 was never there")
                .containsOnlyKeys(1L, 3L)
                .extractingByKey(3L)
                .satisfies(three -> assertThat(three.events()).hasSize(2));
        assertThat(stored.take(Map.of(1L, 5L, 2L, 5L, 3L, 6L))).isEmpty();
        assertThat(told).hasValue(2);
    }

    @Test
    void forgetsTheOldestWhenTheyBecomeTooMany() {
        stored.follow(() -> {});
        stored.put(List.of(told(1, 1, 10_000), told(2, 1, 10_000), told(3, 1, 10_000)));
        stored.put(List.of(told(1, 2, 13_000)));

        assertThat(stored.take(Map.of(1L, 2L, 2L, 1L, 3L, 1L)))
                .as("1 was stored again, so 2 is the oldest; events of %d are kept", JustStored.MOST_EVENTS)
                .containsOnlyKeys(1L, 3L);
    }

    @Test
    void forgetsTheOldestWhenTheirTextsBecomeTooLong() {
        stored.follow(() -> {});
        int half = (int) (JustStored.MOST_CHARACTERS / 2);
        stored.put(List.of(saying(1, 5, half - 1), saying(2, 5, half - 1)));
        assertThat(stored.take(Map.of(2L, 5L))).containsOnlyKeys(2L);
        stored.put(List.of(saying(2, 6, half - 1), saying(3, 6, half - 1)));

        assertThat(stored.take(Map.of(1L, 5L, 2L, 6L, 3L, 6L)))
                .as("1 is the oldest; %d characters are kept", JustStored.MOST_CHARACTERS)
                .containsOnlyKeys(2L, 3L);
    }

    private static JustStored.Told saying(long id, long revision, int characters) {
        Event event = Event.of("1", ONE.at(), EventType.VISITOR_MESSAGE, "x".repeat(characters));
        return new JustStored.Told(
                id, revision, List.of(event), List.of(), List.of(), List.of(), new ChatbotParts(Set.of(), Set.of()));
    }

    private static JustStored.Told told(long id, long revision, int events) {
        return new JustStored.Told(
                id,
                revision,
                Collections.nCopies(events, ONE),
                List.of(),
                List.of(),
                List.of(),
                new ChatbotParts(Set.of(), Set.of()));
    }
}
