package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.ui.conversation.ReplyViewModel.Sending;
import java.util.ArrayList;
import java.util.List;

/** Replies on their way stand behind the thread as if they were stored, and say that they are not yet. */
final class SendingRows {

    private SendingRows() {}

    static List<ThreadRow> behind(List<ThreadRow> stored, List<Sending> sending) {
        if (sending.isEmpty()) {
            return stored;
        }
        List<ThreadRow> rows = new ArrayList<>(stored);
        for (Sending one : sending) {
            rows.add(new ThreadRow.Sending(event(one), rows.isEmpty() || !goesOn(rows.getLast(), one.agent())));
        }
        return rows;
    }

    private static boolean goesOn(ThreadRow before, String agent) {
        return switch (before) {
            case ThreadRow.Bubble bubble ->
                bubble.side() == ThreadRow.Side.AGENT
                        && agent.equals(bubble.event().authorName());
            case ThreadRow.Sending sending -> agent.equals(sending.event().authorName());
            case ThreadRow.Day _, ThreadRow.Unread _, ThreadRow.Line _ -> false;
        };
    }

    private static Event event(Sending one) {
        return new Event(
                one.id(),
                one.at(),
                0,
                EventType.AGENT_MESSAGE,
                one.text(),
                Evidence.EXACT,
                one.agent(),
                null,
                null,
                List.of(),
                false);
    }
}
