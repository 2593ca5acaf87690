package io.smarthub.app.livechat;

import io.smarthub.domain.conversation.Event;
import java.util.List;
import java.util.Optional;

/** Port: what is stored of the visitors of the web chat. Reads the database: never on the FX thread. */
public interface WebConversations {

    /** What is known of a visitor by their id at the source; {@link Past#NOTHING} where nothing is. */
    Past past(String visitor);

    /** One conversation; empty when it is not there, or of another source. */
    Optional<Known> conversation(long number);

    /** What tells at little cost whether a conversation has changed. */
    Mark mark(long number);

    /** The number of a conversation by its id at the source. */
    Optional<Long> number(String externalId);

    /**
     * A visitor's past.
     *
     * @param erased whether the visitor was erased: their token opens nothing any more
     * @param blocked whether nothing more of theirs is taken in
     * @param contact who they said they are, as it is stored
     * @param newest the conversation they wrote in last; empty before the first
     */
    record Past(boolean erased, boolean blocked, Contact contact, Optional<Known> newest) {
        public static final Past NOTHING = new Past(false, false, Contact.UNKNOWN, Optional.empty());
    }

    /**
     * How a conversation stands.
     *
     * @param events how many it has; 0 when it is not there
     * @param erased whether everything personal is gone
     * @param blocked whether nothing more of its visitor is taken in
     */
    record Mark(int events, boolean erased, boolean blocked) {}

    /**
     * A stored conversation.
     *
     * @param number the database's
     * @param externalId its id at the source
     * @param events in order of arrival
     * @param erased whether everything personal is gone
     */
    record Known(long number, String externalId, List<Event> events, boolean erased) {
        public Known {
            events = List.copyOf(events);
        }
    }
}
