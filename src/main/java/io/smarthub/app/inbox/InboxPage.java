package io.smarthub.app.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list, newest first.
 *
 * @param previous where the page before this one ends, null at the newest end
 * @param next where the page after this one begins, null at the oldest end
 * @param stopped where looking for more ended before there was a page of them: words are looked for in so many conversations only while
 *     the search index is missing. Reading may go on from there; null where nothing was left out
 * @param count how many conversations fit in all, as far as reading this page tells
 */
public record InboxPage(
        List<InboxRow> rows,
        @Nullable Cursor previous,
        @Nullable Cursor next,
        @Nullable Cursor stopped,
        Count count) {

    public InboxPage {
        rows = List.copyOf(rows);
    }
}
