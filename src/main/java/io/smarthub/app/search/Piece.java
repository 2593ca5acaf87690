package io.smarthub.app.search;

/**
 * A part of a query as it was written.
 *
 * @param negated whether a minus stands before it
 * @param operator the word before the colon, empty without one
 * @param value the rest, without quotation marks
 * @param quoted whether it stood in quotation marks
 * @param typing whether the owner may still be typing it
 */
record Piece(boolean negated, String operator, String value, boolean quoted, boolean typing) {

    /** As the owner reads it in a hint. */
    String written() {
        String text = operator.isEmpty() ? value : operator + ":" + value;
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
