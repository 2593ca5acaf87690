package io.smarthub.app.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list, newest first.
 *
 * @param previous where the page before this one ends, null at the newest end
 * @param next where the page after this one begins, null at the oldest end
 */
public record InboxPage(
        List<InboxRow> rows,
        @Nullable Cursor previous,
        @Nullable Cursor next) {

    public InboxPage {
        rows = List.copyOf(rows);
    }
}
