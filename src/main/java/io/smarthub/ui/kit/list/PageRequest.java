package io.smarthub.ui.kit.list;

import java.util.Optional;

/**
 * What a list asks for. Rows are always given in the list's order, whatever the direction.
 *
 * @param direction which side of the anchor
 * @param anchor a row the list has; its key says where to continue, also when that row has moved or gone since. Empty
 *     (only with FROM) means the list's beginning
 * @param limit how many rows at most
 */
public record PageRequest<R>(Direction direction, Optional<R> anchor, int limit) {

    /** Where the asked rows lie. */
    public enum Direction {
        /** The rows that follow the anchor, without it. */
        AFTER,
        /** The rows directly before the anchor, without it. */
        BEFORE,
        /** The anchor, if it is still there, and the rows that follow. */
        FROM
    }
}
