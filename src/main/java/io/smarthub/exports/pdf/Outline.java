package io.smarthub.exports.pdf;

/**
 * A glyph as drawing operators.
 *
 * @param operators of a PDF content stream, in thousandths of the type's size
 * @param advance its width in the same unit
 */
public record Outline(String operators, float advance) {}
