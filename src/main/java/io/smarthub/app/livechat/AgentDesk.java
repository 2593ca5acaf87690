package io.smarthub.app.livechat;

import io.smarthub.app.changes.Changes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The agent's side of the live chat: who is on the website, who types, and what agents do that is not kept. What is kept (replies,
 * notes, resolving) goes through {@link io.smarthub.app.inbox.ConversationWriter}, and reaches the visitor from there. Thread-safe;
 * answers from memory.
 */
public interface AgentDesk {

    /** Whether an agent takes chats now: visitors are told, and triggers ask for it. */
    boolean online();

    /**
     * The agents come or go; they are there only while somebody accepts chats. Reads the database: never on the FX thread.
     */
    void goOnline(boolean online);

    /** Who is on the website now, whoever came last first. */
    List<VisitorHere> visitors();

    /** The visitor of a conversation; empty when they are not on the website. */
    Optional<VisitorHere> visitorOf(long conversation);

    /** Whether the agent types to the visitor of this conversation now; nothing happens when they are not there. */
    void typing(long conversation, boolean on, @Nullable String agent);

    /** The agent has seen everything in this conversation. */
    void seen(long conversation);

    /**
     * Begins a conversation with a visitor who is there, or goes on with theirs, as {@link io.smarthub.app.inbox.Action.Reply} does;
     * returns when it is stored.
     *
     * @param clientId of these words: the same one a second time is the same message, stored once
     * @return the conversation's number
     * @throws io.smarthub.app.inbox.ReplyRefused when the text can be no answer
     * @throws IllegalStateException when the visitor has left
     * @throws io.smarthub.app.intake.StoreFailure when it could not be stored
     */
    long write(String visitor, String agent, String text, String clientId);

    /** Listens until the answer is closed; called on any thread, must not block. */
    Changes.Subscription listen(Consumer<Sign> listener);

    /**
     * Somebody with the website open.
     *
     * @param visitor the visitor's id at this source, {@code web}
     * @param conversation the conversation's number, null before anything was said
     * @param name as they gave it, null where they did not
     * @param page where they are
     * @param since when they came to the website
     * @param tabs how many tabs they have open
     */
    record VisitorHere(
            String visitor,
            @Nullable Long conversation,
            @Nullable String name,
            Incoming.Page page,
            Instant since,
            String language,
            String device,
            String browser,
            int tabs) {}

    /** Something that is not kept. */
    sealed interface Sign {

        /** The visitor types, or has stopped. */
        record Typing(long conversation, boolean on) implements Sign {}

        /** The visitor has seen everything up to this event. */
        record Seen(long conversation, String eventId) implements Sign {}

        /** Visitors came, went or moved. */
        record Visitors() implements Sign {}

        /** Agents came or went. */
        record Agents(boolean online) implements Sign {}
    }
}
