package io.smarthub.launch.pictures;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.ui.shell.Destination;
import java.util.Optional;

/** Every screen as it is found, from its top to its end. */
final class ScreensTour implements Tour {

    private static final ConversationFilter NOTHING =
            ConversationFilter.ALL.with().search("xyzzyplugh").build();

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Home());
        window.picture("home");
        lower(window, "home-end");
        window.go(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("inbox");
        read(window).ifPresent(row -> {
            window.go(new Destination.Conversation(row.id()));
            window.picture("conversation");
        });
        window.go(new Destination.Inbox(NOTHING));
        window.picture("inbox-empty");
        window.go(new Destination.Statistics());
        window.picture("statistics");
        window.picture("statistics-middle", () -> window.scrollTo(0.5));
        lower(window, "statistics-end");
        window.go(new Destination.Chatbots());
        window.picture("chatbot");
        window.workspace().chatbots().chatbots().stream()
                .findFirst()
                .ifPresent(first -> window.picture("chatbot-open", () -> window.press("open-" + first.id())));
        window.go(new Destination.Billing());
        window.picture("billing");
        lower(window, "billing-end");
        window.picture("billing-invoices", () -> window.press("billing", "tab.invoices"));
        window.picture("billing-invoice", () -> window.openFirstRow(".table-view"));
        window.picture("billing-ledger", () -> window.press("billing", "tab.ledger"));
        window.picture("billing-what-if", () -> window.press("billing", "tab.what-if"));
        window.picture("billing-history", () -> window.press("billing", "tab.history"));
        window.go(new Destination.Sources());
        window.picture("sources");
        window.picture("sources-undated", () -> window.press("sources", "undated.spread"));
        window.picture("sources-day", () -> window.pressFirst(".date-picker"));
        window.go(new Destination.Preferences());
        window.picture("preferences");
        lower(window, "preferences-end");
        window.go(new Destination.Welcome());
        window.picture("welcome");
    }

    private static void lower(TourWindow window, String name) {
        window.picture(name, () -> window.scrollTo(1));
    }

    /** One the owner has read: opening an unread one would change what is unread. */
    static Optional<InboxRow> read(TourWindow window) {
        ConversationFilter read = ConversationFilter.ALL.with().unread(false).build();
        return window
                .workspace()
                .conversations()
                .after(read.with().joinedByChatbot(true).build(), null, 1)
                .rows()
                .stream()
                .findFirst()
                .or(() -> window.workspace().conversations().after(read, null, 1).rows().stream()
                        .findFirst());
    }
}
