package io.smarthub.ui.kit.list;

import java.util.List;

/**
 * What a loader answers.
 *
 * @param rows in the list's order
 * @param more whether there are further rows beyond these in the asked direction
 * @param stopped whether it ended before that was known: there may be more, which is not read by itself
 * @param last whether nothing lies at the place that was asked for, and these are the list's last rows instead
 */
public record Page<R>(List<R> rows, boolean more, boolean stopped, boolean last) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }

    /** Rows that were asked for, read to the end or to a known place. */
    public Page(List<R> rows, boolean more) {
        this(rows, more, false, false);
    }
}
