package io.smarthub.launch.pictures;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.shell.Destination;

/** Every screen before its first answer. */
final class WaitingTour implements Tour {

    @Override
    public void walk(TourWindow window) {
        window.hold();
        window.start(new Destination.Home());
        window.picture("waiting-home");
        window.go(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("waiting-inbox");
        window.go(new Destination.Statistics());
        window.picture("waiting-statistics");
        window.go(new Destination.Billing());
        window.picture("waiting-billing");
        window.go(new Destination.Sources());
        window.picture("waiting-sources");
        window.go(new Destination.Preferences());
        window.picture("waiting-preferences");
        window.go(new Destination.Welcome());
        window.picture("waiting-welcome");
        window.answer();
    }
}
