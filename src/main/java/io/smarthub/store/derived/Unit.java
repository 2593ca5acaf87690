package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quota unit by what it says: in which month, for which use of the chatbot. */
record Unit(String month, Instant countedAt, EventType use) {

    /** The unit that a derivation says; null without one. */
    static @Nullable Unit of(@Nullable Derivation derivation, Rules rules) {
        Event use = derivation == null ? null : derivation.countedBy();
        return use == null ? null : new Unit(rules.month(use.at()), use.at(), use.type());
    }

    /** The same as what a conversation's rows add up to. */
    static Map<Unit, Integer> sum(@Nullable Unit unit) {
        return unit == null ? Map.of() : Map.of(unit, 1);
    }

    /** The key of the deciding event among those of its conversation; null where it is not among them. */
    static @Nullable Long eventId(long conversation, Event use, List<Event> events) {
        int place = events.indexOf(use);
        return place < 0 ? null : Long.valueOf(Stored.firstEventId(conversation) + place);
    }
}
