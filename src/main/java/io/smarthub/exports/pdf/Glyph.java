package io.smarthub.exports.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A character's picture.
 *
 * @param font the document's font that holds it
 * @param drawn whether that font is one of {@link DrawnFont}, whose text is written as codes
 * @param code the code in a drawn font, else the code point
 * @param advance its width in thousandths of the type's size
 * @param printed false for the sign that stands for a character no font has
 */
record Glyph(PDFont font, boolean drawn, int code, float advance, boolean printed) {}
