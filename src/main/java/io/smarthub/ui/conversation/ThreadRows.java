package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.ui.conversation.ThreadRow.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Optional<Side> side = side(event);
        if (side.isEmpty()) {
            return new ThreadRow.Line(event);
        }
        boolean first = newDay || index == 0 || !sameRun(events.get(index - 1), event);
        boolean last = index == events.size() - 1 || !sameRun(event, events.get(index + 1));
        return new ThreadRow.Bubble(event, side.get(), first, last, clicked(events, index));
    }

    private static boolean sameRun(Event one, Event next) {
        return side(one).equals(side(next)) && Objects.equals(one.authorName(), next.authorName());
    }

    private static Optional<Side> side(Event event) {
        if (event.text().isBlank() && event.buttons().isEmpty()) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case BUTTON_CLICK, HANDOFF_CLICK, BOT_INPUT, VISITOR_MESSAGE -> Optional.of(Side.VISITOR);
            case BOT_SHOWN, BOT_MESSAGE -> Optional.of(Side.CHATBOT);
            case AGENT_MESSAGE -> Optional.of(Side.AGENT);
            case NOTE -> Optional.of(Side.NOTE);
            case AUTO_MESSAGE -> Optional.of(Side.AUTOMATIC);
            case HANDOFF, AGENT_JOINED, AGENT_LEFT, ASSIGNED, UNASSIGNED, RESOLVED, REOPENED, RATED, SYSTEM ->
                Optional.empty();
        };
    }

    /** The buttons of a message that were clicked before the chatbot spoke again. */
    private static Set<String> clicked(List<Event> events, int index) {
        if (events.get(index).buttons().isEmpty()) {
            return Set.of();
        }
        for (int i = index + 1; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK) {
                return Set.of(event.text());
            }
            if (event.type() == EventType.BOT_MESSAGE && !event.buttons().isEmpty()) {
                return Set.of();
            }
        }
        return Set.of();
    }
}
