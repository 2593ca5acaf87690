package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.Attachment;
import org.jspecify.annotations.Nullable;

/** What the owner can do with conversations, one or a whole match. */
public sealed interface Action {

    /** Finish it; the owner is assigned where nobody is. */
    record Resolve() implements Action {}

    /** Open it again. */
    record Reopen() implements Action {}

    /** Assign an agent, besides those already assigned. */
    record Assign(String agent) implements Action {}

    record Unassign(String agent) implements Action {}

    record Tag(String tag) implements Action {}

    record Untag(String tag) implements Action {}

    /** Seen to the end. */
    record MarkRead() implements Action {}

    record MarkUnread() implements Action {}

    /** A private note; never part of any number (E23). */
    record Note(String text) implements Action {}

    /**
     * A public answer to the visitor of one conversation of the own web chat; cannot be taken back, for it is on its way to the
     * visitor. An agent who writes here for the first time joins, is assigned where nobody is, and opens a resolved conversation
     * again: an answer asks for the next. Card numbers are masked before anything is stored.
     *
     * @param text 1 to {@value Reply#LONGEST_REPLY} characters without blanks around them; may be empty beside an attachment
     * @param agent who answers; null is the owner
     * @param clientId of this answer: the same one a second time is the same answer, stored once
     * @param attachment as {@link io.smarthub.app.attachments.AttachmentFiles#take} answered it; null in most cases
     */
    record Reply(
            String text,
            @Nullable String agent,
            String clientId,
            @Nullable Attachment attachment) implements Action {

        /** The longest answer, counted in UTF-16 units as browsers count. */
        public static final int LONGEST_REPLY = 5_000;

        /** Words alone. */
        public Reply(String text, @Nullable String agent, String clientId) {
            this(text, agent, clientId, null);
        }
    }

    /** Changes the visitor's card; null leaves a member as it is, "" empties it. */
    record EditVisitor(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note) implements Action {}

    /**
     * Blocks the visitor from the own web chat, or lets them in again: nothing more of theirs is taken in. What is stored stays as it
     * is, and so do all numbers (E21).
     */
    record BlockVisitor(boolean blocked) implements Action {}

    /**
     * Erases the visitor: name, contact, texts and payloads go for good in all of their conversations; times, types and
     * numbers stay, and so does the quota unit (D8, E21). Cannot be undone.
     */
    record EraseVisitor() implements Action {}
}
