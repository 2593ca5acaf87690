package io.smarthub.ui.kit.list;

import java.util.List;

/**
 * What a loader answers.
 *
 * @param rows in the list's order
 * @param more whether there are further rows beyond these in the asked direction
 */
public record Page<R>(List<R> rows, boolean more) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}
