package io.smarthub.launch.pictures;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.shell.Destination;

/** From the first start on a new folder to every screen while it is still empty. */
final class FirstStartTour implements Tour {

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Welcome());
        window.picture("start-questions");
        window.picture("start-questions-paid", () -> window.press("plan-STANDARD"));
        window.picture("start-zones", () -> window.press("welcome-zone"));
        window.picture("start-conversations", () -> {
            window.press("plan-FREE");
            window.press("welcome-continue");
        });
        window.go(new Destination.Home());
        window.picture("empty-home");
        window.go(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("empty-inbox");
        window.picture("empty-inbox-views", () -> window.press("inbox-views"));
        window.go(new Destination.Statistics());
        window.picture("empty-statistics");
        window.go(new Destination.Billing());
        window.picture("empty-billing");
        window.picture("empty-billing-invoices", () -> window.press("billing", "tab.invoices"));
        window.picture("empty-billing-history", () -> window.press("billing", "tab.history"));
        window.go(new Destination.Sources());
        window.picture("empty-sources");
        window.go(new Destination.Preferences());
        window.picture("empty-preferences-end", () -> window.scrollTo(1));
    }
}
