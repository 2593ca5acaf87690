package io.smarthub.launch.pictures;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.shell.Destination;

/** Every screen on a database that can no longer be read, and what is told of a change that cannot be stored. Closes it. */
final class FailuresTour implements Tour {

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Preferences());
        window.workspace().close();
        window.picture("failed-change", () -> {
            window.type("owner-name", "Somebody Else");
            window.enter("owner-name");
        });
        window.pictureThen("failed-change-details", () -> window.press("kit", "error.details"));
        window.go(new Destination.Home());
        window.picture("failed-home");
        window.go(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("failed-inbox");
        window.go(new Destination.Conversation(1));
        window.picture("failed-conversation");
        window.go(new Destination.Statistics());
        window.picture("failed-statistics");
        window.go(new Destination.Billing());
        window.picture("failed-billing");
        window.go(new Destination.Sources());
        window.picture("failed-sources");
        window.go(new Destination.Welcome());
        window.picture("failed-welcome");
    }
}
