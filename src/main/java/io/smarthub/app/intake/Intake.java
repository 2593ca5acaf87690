package io.smarthub.app.intake;

import io.smarthub.domain.conversation.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record on its way into the store. Records may come in any order: events before their conversation, too. */
public sealed interface Intake {

    /**
     * Something about a conversation: its header, events, or both.
     *
     * @param key which conversation
     * @param header what the source says about it; null when this record only brings events
     * @param events its events, possibly only some; those already stored are left as they are
     * @param payload the source's own bytes, kept compressed for replay; null when the events hold everything
     */
    record Conversation(
            ConversationKey key,
            @Nullable Header header,
            List<Event> events,
            @Nullable Payload payload) implements Intake {
        public Conversation {
            events = List.copyOf(events);
        }
    }

    /**
     * Gives a conversation that began to wait with the records before it in the same batch, and that nobody has, to the agent whose
     * turn it is: {@link io.smarthub.app.team.NextAgent}. Changes nothing otherwise.
     */
    record Give(ConversationKey key) implements Intake {}

    /** A contact of a source, which conversations name by id. */
    record Contact(String source, String account, Header.Visitor visitor) implements Intake {}

    /** An agent of a source. */
    record Agent(
            String source,
            String account,
            String externalId,
            String name,
            @Nullable String email) implements Intake {}

    /**
     * The source's own bytes.
     *
     * @param format the import format's name
     * @param mappingVersion which version of our reader turned it into events
     */
    record Payload(String format, int mappingVersion, String text) {}
}
