package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Voice;
import io.smarthub.ui.conversation.ThreadRow.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a conversation's events into the lines of its thread. */
record ThreadRows(List<ThreadRow> rows, int firstUnread) {

    private static final int NOTHING_UNREAD = -1;

    /** @param lastSeen id of the last event the owner has seen, null when none */
    static ThreadRows of(List<Event> events, @Nullable String lastSeen, ZoneId zone) {
        List<ThreadRow> rows = new ArrayList<>(events.size() + 16);
        int firstUnread = NOTHING_UNREAD;
        boolean behindSeen = false;
        LocalDate day = LocalDate.MIN;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            LocalDate date = event.at().atZone(zone).toLocalDate();
            boolean newDay = !date.equals(day);
            if (newDay) {
                rows.add(new ThreadRow.Day(date));
                day = date;
            }
            if (behindSeen && firstUnread == NOTHING_UNREAD) {
                firstUnread = rows.size();
                rows.add(new ThreadRow.Unread());
            }
            rows.add(row(events, i, newDay));
            if (event.externalId().equals(lastSeen)) {
                behindSeen = true;
            }
        }
        return new ThreadRows(List.copyOf(rows), firstUnread);
    }

    private static ThreadRow row(List<Event> events, int index, boolean newDay) {
        Event event = events.get(index);
        Optional<Side> side = Voice.of(event).map(ThreadRows::side);
        if (side.isEmpty()) {
            return new ThreadRow.Line(event);
        }
        boolean first = newDay || index == 0 || !Voice.sameRun(events.get(index - 1), event);
        boolean last = index == events.size() - 1 || !Voice.sameRun(event, events.get(index + 1));
        Set<String> clicked = Voice.clicked(events, index).map(Set::of).orElseGet(Set::of);
        return new ThreadRow.Bubble(event, side.get(), first, last, clicked);
    }

    private static Side side(Voice voice) {
        return switch (voice) {
            case VISITOR -> Side.VISITOR;
            case CHATBOT -> Side.CHATBOT;
            case AGENT -> Side.AGENT;
            case NOTE -> Side.NOTE;
            case AUTOMATIC -> Side.AUTOMATIC;
        };
    }
}
