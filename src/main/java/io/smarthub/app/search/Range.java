package io.smarthub.app.search;

/**
 * A part of a text.
 *
 * @param start the first character
 * @param end behind the last character
 */
public record Range(int start, int end) {}
