package io.smarthub.app.changes;

import java.util.Set;

/** Something that changed and is safely stored. */
public sealed interface Change {

    /** These conversations were added, changed or erased. */
    record Conversations(Set<Long> ids) implements Change {
        public Conversations {
            ids = Set.copyOf(ids);
        }
    }

    /** So many conversations changed that everything should be asked for again. */
    record ManyConversations() implements Change {}

    /** The account's zone, currency or reading of outcomes changed. */
    record AccountChanged() implements Change {}

    /** Plan, packages, agents or invoices changed. */
    record Billing() implements Change {}

    /** A day began in the account's zone, or the system's clock was set back: all that is relative to now is another. */
    record TimeMoved() implements Change {}

    /** Saved views, tags, agents or canned replies changed. */
    record InboxSetup() implements Change {}

    /** Another import report is there. */
    record ImportReport() implements Change {}

    /** The owner's chatbots changed: a draft, what is published, their order. */
    record Chatbots() implements Change {}
}
