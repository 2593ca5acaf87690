package io.smarthub.app.imports;

/**
 * What an import did. Records are the file's own: lines of neutral events, conversations of a transcript, posts of a
 * hook. Each record is exactly one of added, updated, unchanged, skipped, wrong; or, when the import ended early, none.
 *
 * @param records read
 * @param added new
 * @param updated known, with something new
 * @param unchanged known, with nothing new
 * @param skipped left out on purpose, with a reason
 * @param errors not imported, with a reason; files that could not be read at all count too
 * @param warnings remarks about records that are imported
 * @param conversations distinct conversations in what was added, updated or unchanged
 * @param events the source's own messages and events in it
 * @param derivedEvents events concluded from it, such as the chatbot's appearance in a transcript
 */
public record Counts(
        long records,
        long added,
        long updated,
        long unchanged,
        long skipped,
        long errors,
        long warnings,
        long conversations,
        long events,
        long derivedEvents) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
