package io.smarthub.ui.shell;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.kit.Screen;
import java.time.YearMonth;

/** The screens of the window; each is built when first asked for and kept. */
public interface Screens {

    Screen screen(Place place);

    /** The inbox, which can be told what to show. */
    InboxScreen inbox();

    /** The ledger of the quota, on its screen. */
    LedgerScreen ledger();

    /** The welcome page, which stands over the frame until it is answered. */
    Screen welcome();

    /** A screen with the quota's ledger, which others lead into. */
    interface LedgerScreen extends Screen {

        /** Shows a month's ledger with the row of a conversation. */
        void show(YearMonth month, long conversation);
    }

    /** An inbox that other screens lead into. */
    interface InboxScreen extends Screen {

        /** Shows these conversations. */
        void show(ConversationFilter filter);

        /** Opens one conversation. */
        void show(long conversation);
    }
}
