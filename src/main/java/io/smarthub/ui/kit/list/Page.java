package io.smarthub.ui.kit.list;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a loader answers.
 *
 * @param rows in the list's order
 * @param more whether there are further rows beyond these in the asked direction
 * @param total how many rows match in all, when that is known; a count, not the size of anything loaded
 */
public record Page<R>(List<R> rows, boolean more, OptionalLong total) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}
