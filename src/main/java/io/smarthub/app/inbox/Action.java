package io.smarthub.app.inbox;

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

    /** Changes the visitor's card; null leaves a member as it is, "" empties it. */
    record EditVisitor(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note) implements Action {}

    /**
     * Erases the visitor: name, contact, texts and payloads go for good in all of their conversations; times, types and
     * numbers stay, and so does the quota unit (D8, E21). Cannot be undone.
     */
    record EraseVisitor() implements Action {}
}
