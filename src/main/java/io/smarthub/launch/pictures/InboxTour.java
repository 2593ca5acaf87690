package io.smarthub.launch.pictures;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;

/** What opens over the inbox and a conversation; nothing is changed. */
final class InboxTour implements Tour {

    private static final String LIST = ".inbox-list .list-view";
    private static final int SEVERAL = 4;

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("inbox-filters", () -> window.press("inbox-filters"));
        window.picture("inbox-filters-choice", () -> {
            window.press("inbox-filters");
            window.pressFirst(".filter-panel .combo-box");
        });
        window.picture("inbox-views", () -> window.press("inbox-views"));
        window.picture("inbox-save-view", () -> {
            window.press("inbox-views");
            window.press("inbox", "views.save");
        });
        window.picture("inbox-day", () -> window.press("inbox-date"));
        window.picture("inbox-export", () -> window.press("inbox-export"));
        window.picture("inbox-keys", () -> window.key("?"));
        ScreensTour.read(window).ifPresent(row -> {
            window.go(new Destination.Conversation(row.id()));
            conversation(window);
        });
        window.picture("palette", () -> window.press("top-search"));
        window.picture("palette-search", () -> {
            window.press("top-search");
            window.type("palette-words", "parcel");
        });
        window.go(new Destination.Inbox(ConversationFilter.ALL
                .with()
                .joinedByChatbot(true)
                .search("parcel")
                .build()));
        window.picture("inbox-search");
        window.go(Place.INBOX.destination());
        window.picture("inbox-open");
        window.go(new Destination.Inbox(ConversationFilter.ALL
                .with()
                .status(Status.OPEN)
                .tab(ConversationFilter.Tab.SILENT)
                .build()));
        window.picture("inbox-silent");
        window.go(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("inbox-bulk", () -> window.selectRows(LIST, SEVERAL));
        window.picture("inbox-bulk-tag", () -> window.press("inbox", "bulk.tag"));
        window.picture("inbox-bulk-assign", () -> window.press("inbox", "bulk.assign"));
        window.picture("inbox-bulk-whole", () -> {
            window.press("bulk-whole");
            window.press("inbox", "bulk.resolve");
        });
    }

    private static void conversation(TourWindow window) {
        window.picture("conversation-why", () -> window.press("conversation-why"));
        window.picture("conversation-export", () -> window.press("conversation-export"));
        window.picture("conversation-details", () -> window.press("conversation-details"));
        window.picture("conversation-tag", () -> window.key("t"));
        window.picture("conversation-assign", () -> window.key("a"));
        window.picture("conversation-note", () -> window.key("n"));
        window.picture("conversation-visitor", () -> window.press("conversation", "visitor.edit"));
        window.picture("conversation-erase", () -> window.press("conversation", "visitor.erase"));
    }
}
