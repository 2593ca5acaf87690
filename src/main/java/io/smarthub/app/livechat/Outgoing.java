package io.smarthub.app.livechat;

import io.smarthub.domain.conversation.Attachment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a visitor's browser is told. */
public sealed interface Outgoing {

    /**
     * The answer to the first frame: everything the tab shows, also after it was away.
     *
     * @param token to be kept by the browser and given again; opens this visitor's conversation and nothing else
     * @param said the conversation so far, oldest first; empty before anything was said
     * @param textField whether one can type now
     */
    record Welcome(String token, List<Said> said, AgentsThere agents, boolean textField) implements Outgoing {}

    /**
     * Something said or done in the conversation.
     *
     * @param id of the event; a second one with the same id is the same
     * @param clientId what the widget called it, where it came from this visitor
     * @param author {@code visitor}, {@code chatbot}, {@code agent} or {@code system}
     * @param name of the agent or chatbot, null where nobody is named
     * @param buttons what can be clicked below it; of the newest chatbot message alone they can be used
     * @param attachment what was sent with it, null where nothing was
     */
    record Said(
            String id,
            @Nullable String clientId,
            Instant at,
            String author,
            Kind kind,
            @Nullable String name,
            String text,
            List<Button> buttons,
            @Nullable Attachment attachment)
            implements Outgoing {
        public Said {
            buttons = List.copyOf(buttons);
        }
    }

    /** What was said: words, a click, or that something happened. */
    enum Kind {
        MESSAGE,
        CLICK,
        AGENT_JOINED,
        AGENT_LEFT,
        RESOLVED,
        REOPENED,
        RATED
    }

    /** A chatbot button. */
    record Button(String id, String label) {}

    /** It is stored and survives everything from here on. */
    record Accepted(String clientId, String eventId, Instant at) implements Outgoing {}

    /**
     * It was not stored.
     *
     * @param retryAfterSeconds when to try again; null when trying again is of no use
     */
    record Refused(String clientId, Why why, @Nullable Integer retryAfterSeconds) implements Outgoing {}

    /** Why something was not stored. */
    enum Why {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        NOT_CLICKABLE,
        NOT_TAKEN,
        BLOCKED,
        NOT_STORED
    }

    /** Whether the agent or chatbot types now. */
    record Typing(boolean on, @Nullable String name) implements Outgoing {}

    /** An agent has seen everything up to this event. */
    record Seen(String eventId) implements Outgoing {}

    /** Whether an agent is there to answer. */
    record AgentsThere(boolean online) implements Outgoing {}

    /** Whether one can type now: a chatbot may offer buttons alone. */
    record TextField(boolean usable) implements Outgoing {}

    /** The last frame: the visitor is blocked or was erased, or the server closes. */
    record Bye(String reason) implements Outgoing {}
}
