package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.domain.conversation.Status;
import org.jspecify.annotations.Nullable;

/** The list's tabs: the open conversations and their parts, the resolved ones, and everything. */
enum InboxTab {
    OPEN(Status.OPEN, Tab.ALL),
    PRIMARY(Status.OPEN, Tab.PRIMARY),
    NEW(Status.OPEN, Tab.NEW),
    MINE(Status.OPEN, Tab.MINE),
    RESOLVED(Status.RESOLVED, Tab.ALL),
    ALL(null, Tab.ALL);

    private final @Nullable Status status;
    private final Tab tab;

    InboxTab(@Nullable Status status, Tab tab) {
        this.status = status;
        this.tab = tab;
    }

    /** The filter with this tab instead of its own. */
    ConversationFilter in(ConversationFilter filter) {
        return filter.with().status(status).tab(tab).build();
    }

    /** The tab a filter is in. */
    static InboxTab of(ConversationFilter filter) {
        for (InboxTab tab : values()) {
            if (tab.status == filter.status() && tab.tab == filter.tab()) {
                return tab;
            }
        }
        return ALL;
    }
}
