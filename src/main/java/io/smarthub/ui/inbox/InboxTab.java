package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.domain.conversation.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list's tabs: the open conversations and their parts, the resolved ones, everything; and aside, the silent ones. */
enum InboxTab {
    OPEN(Status.OPEN, Tab.ACTIVE),
    PRIMARY(Status.OPEN, Tab.PRIMARY),
    NEW(Status.OPEN, Tab.NEW),
    MINE(Status.OPEN, Tab.MINE),
    RESOLVED(Status.RESOLVED, Tab.ALL),
    ALL(null, Tab.ALL),
    /** Nobody needs the owner there: it stands below the list, not among the tabs. */
    SILENT(Status.OPEN, Tab.SILENT);

    /** What the bar of tabs shows. */
    static final List<InboxTab> BAR = List.of(OPEN, PRIMARY, NEW, MINE, RESOLVED, ALL);

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

    /** As the list shows it: who asks for the open conversations means those of the tab. */
    static ConversationFilter shown(ConversationFilter filter) {
        return filter.status() == Status.OPEN && filter.tab() == Tab.ALL ? OPEN.in(filter) : filter;
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
