package io.smarthub.ui.shell;

import io.smarthub.app.inbox.ConversationFilter;
import java.time.YearMonth;

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

    /** The quota ledger of a month, at the row that counts this conversation. */
    record Ledger(YearMonth month, long conversation) implements Destination {}

    record Sources() implements Destination {}

    record Preferences() implements Destination {}

    record Welcome() implements Destination {}
}
