package io.smarthub.ui.shell;

import io.smarthub.app.inbox.ConversationFilter;

/** Where the window can go. */
public sealed interface Destination {

    record Home() implements Destination {}

    /** The inbox with this filter. */
    record Inbox(ConversationFilter filter) implements Destination {}

    /** The inbox with this conversation open. */
    record Conversation(long id) implements Destination {}

    record Statistics() implements Destination {}

    record Chatbots() implements Destination {}

    record Billing() implements Destination {}

    record Sources() implements Destination {}

    record Preferences() implements Destination {}

    record Welcome() implements Destination {}
}
