package io.smarthub.app.search;

/**
 * A word of a text with its two folded forms; the index holds both.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param expanded lower case, without accents, umlauts as two letters
 * @param collapsed the same with umlauts, and the two letters that stand for them, as one
 */
public record Word(int start, int end, String expanded, String collapsed) {}
