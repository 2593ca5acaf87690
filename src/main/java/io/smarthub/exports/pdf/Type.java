package io.smarthub.exports.pdf;

/**
 * How text looks.
 *
 * @param size in points
 */
public record Type(Face face, float size) {

    private static final float LEADING = 1.38f;

    /** From one base line to the next, in points. */
    public float lineHeight() {
        return size * LEADING;
    }
}
