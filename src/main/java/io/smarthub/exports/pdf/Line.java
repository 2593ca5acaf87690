package io.smarthub.exports.pdf;

import java.util.List;

/**
 * A line ready to be written, in the order of the eye.
 *
 * @param rightToLeft whether its paragraph begins at the right
 */
public record Line(List<Piece> pieces, Type type, boolean rightToLeft) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** In points. */
    public float width() {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }
}
