package io.smarthub.exports.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A part of a line in one font.
 *
 * @param drawn whether the text holds the codes of a {@link DrawnFont}
 * @param width in points
 */
record Piece(PDFont font, boolean drawn, String text, float width) {}
