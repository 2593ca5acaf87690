package io.smarthub.app.export;

/**
 * What was exported.
 *
 * @param file where to; {@code -} is standard output
 * @param rows how many conversations
 * @param eventsLeftOut how many of their events are not in it, such as notes, which a transcript cannot hold
 * @param cancelled whether it was ended early; then there is no file
 */
public record ExportReport(String file, long rows, long eventsLeftOut, boolean cancelled) {}
