package io.smarthub.imports;

import tools.jackson.databind.JsonNode;

/** Turns the records of one format into what is stored. Remarks and results go to where the mapping was made with. */
interface RecordMapping {

    /** Which version of our readers made the events; raised when a mapping changes, so that payloads can be replayed. */
    int VERSION = 1;

    /**
     * Takes one record.
     *
     * @param json its text, for the payload
     * @throws RefusedRecord when it is not imported
     */
    void map(long line, String json, JsonNode node) throws RefusedRecord;

    /** Hands over what waited for more; called before the file's end and when it has ended. */
    void finish();
}
