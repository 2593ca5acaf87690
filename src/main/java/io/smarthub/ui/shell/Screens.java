package io.smarthub.ui.shell;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.kit.Screen;

/** The screens of the window; each is built when first asked for and kept. */
public interface Screens {

    Screen screen(Place place);

    /** The inbox, which can be told what to show. */
    InboxScreen inbox();

    /** The welcome page, which stands over the frame until it is answered. */
    Screen welcome();

    /** An inbox that other screens lead into. */
    interface InboxScreen extends Screen {

        /** Shows these conversations. */
        void show(ConversationFilter filter);

        /** Opens one conversation. */
        void show(long conversation);
    }
}
