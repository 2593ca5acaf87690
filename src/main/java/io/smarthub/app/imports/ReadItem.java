package io.smarthub.app.imports;

import io.smarthub.app.intake.Intake;

/** What a reader hands over, in the order of the file. */
public sealed interface ReadItem {

    /**
     * Something to store.
     *
     * @param intake the record
     * @param line its first line
     * @param bytes about how much memory it takes
     * @param headers how many of the file's records describe the conversation, contact or agent itself
     * @param eventRecords how many of the file's records are single events
     * @param events the source's own messages and events in it
     * @param derivedEvents events the reader concluded, such as the chatbot's appearance in a transcript
     * @param whole whether it is the whole conversation, so that another one of the same key repeats or continues it
     */
    record Read(
            Intake intake,
            long line,
            long bytes,
            int headers,
            int eventRecords,
            int events,
            int derivedEvents,
            boolean whole)
            implements ReadItem {}

    /**
     * Something to report.
     *
     * @param problem what
     * @param records how many of the file's records are left out by it
     */
    record Remark(Problem problem, int records) implements ReadItem {}

    /**
     * Records left out for a reason that another one of them was already reported with.
     *
     * @param records how many
     */
    record LeftOut(int records) implements ReadItem {}

    /**
     * Records that only repeat what another record of the file already said.
     *
     * @param records how many
     */
    record Repeated(int records) implements ReadItem {}
}
