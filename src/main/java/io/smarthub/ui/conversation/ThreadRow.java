package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Event;
import java.time.LocalDate;
import java.util.Set;

/** One line of the thread, made ready off the FX thread. */
sealed interface ThreadRow {

    /** A new day begins. */
    record Day(LocalDate date) implements ThreadRow {}

    /** From here on the owner has not seen it. */
    record Unread() implements ThreadRow {}

    /**
     * Something said.
     *
     * @param first whether it begins a run of the same author, and so shows the name
     * @param last whether it ends the run, and so shows the time
     * @param clicked which of the offered buttons the visitor clicked next
     */
    record Bubble(Event event, Side side, boolean first, boolean last, Set<String> clicked) implements ThreadRow {
        public Bubble {
            clicked = Set.copyOf(clicked);
        }
    }

    /**
     * A reply that is not stored yet.
     *
     * @param first whether it begins a run of the same author, and so shows the name
     */
    record Sending(Event event, boolean first) implements ThreadRow {}

    /** Something that happened: a small line in the middle. */
    record Line(Event event) implements ThreadRow {}

    /** Who a bubble belongs to, which is where it stands and what colour it has. */
    enum Side {
        VISITOR,
        CHATBOT,
        AGENT,
        NOTE,
        AUTOMATIC
    }
}
