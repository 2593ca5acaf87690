package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreadRowsTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Instant EVENING = Instant.parse("2026-03-10T22:58:00Z");

    @Test
    void aNewDayBeginsAtMidnightOfTheAccountsZone() {
        List<Event> events = List.of(
                Event.of("a", EVENING, EventType.VISITOR_MESSAGE, "late"),
                Event.of("b", EVENING.plusSeconds(300), EventType.VISITOR_MESSAGE, "early"));

        assertThat(ThreadRows.of(events, null, PRAGUE).rows())
                .filteredOn(ThreadRow.Day.class::isInstance)
                .containsExactly(
                        new ThreadRow.Day(LocalDate.of(2026, 3, 10)), new ThreadRow.Day(LocalDate.of(2026, 3, 11)));
    }

    @Test
    void theUnreadLineStandsBehindTheLastSeenEvent() {
        List<Event> events = List.of(
                Event.of("a", EVENING, EventType.VISITOR_MESSAGE, "one"),
                Event.of("b", EVENING.plusSeconds(1), EventType.VISITOR_MESSAGE, "two"));

        ThreadRows rows = ThreadRows.of(events, "a", PRAGUE);

        assertThat(rows.firstUnread()).isEqualTo(2);
        assertThat(rows.rows().get(2)).isInstanceOf(ThreadRow.Unread.class);
        assertThat(ThreadRows.of(events, "b", PRAGUE).firstUnread()).isNegative();
        assertThat(ThreadRows.of(events, null, PRAGUE).firstUnread()).isNegative();
    }

    @Test
    void messagesOfOneAuthorInARowShowNameAndTimeOnce() {
        List<Event> events = List.of(
                Event.of("a", EVENING, EventType.VISITOR_MESSAGE, "one"),
                Event.of("b", EVENING.plusSeconds(1), EventType.VISITOR_MESSAGE, "two"),
                Event.of("c", EVENING.plusSeconds(2), EventType.AGENT_MESSAGE, "three"));

        List<ThreadRow.Bubble> bubbles = bubbles(events);

        assertThat(bubbles).extracting(ThreadRow.Bubble::first).containsExactly(true, false, true);
        assertThat(bubbles).extracting(ThreadRow.Bubble::last).containsExactly(false, true, true);
    }

    @Test
    void theClickedButtonIsMarkedWhereItWasOffered() {
        Event offer = new Event(
                "a",
                EVENING,
                0,
                EventType.BOT_SHOWN,
                "Hello",
                Evidence.EXACT,
                null,
                null,
                null,
                List.of("Shipping", "Returns"),
                false);
        Event click = Event.of("b", EVENING.plusSeconds(5), EventType.BUTTON_CLICK, "Returns");

        assertThat(bubbles(List.of(offer, click)).getFirst().clicked()).isEqualTo(Set.of("Returns"));
    }

    @Test
    void whatNobodySaidIsASmallLine() {
        assertThat(ThreadRows.of(List.of(Event.of("a", EVENING, EventType.RESOLVED, "")), null, PRAGUE)
                        .rows())
                .last()
                .isInstanceOf(ThreadRow.Line.class);
    }

    private static List<ThreadRow.Bubble> bubbles(List<Event> events) {
        return ThreadRows.of(events, null, PRAGUE).rows().stream()
                .filter(ThreadRow.Bubble.class::isInstance)
                .map(ThreadRow.Bubble.class::cast)
                .toList();
    }
}
