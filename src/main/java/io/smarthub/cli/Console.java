package io.smarthub.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command speaks: results to standard output, messages for people to standard error; with JSON, standard output is
 * one document and nothing else.
 *
 * @param terminal whether a person watches standard error, and a line there may be written over; asked when it matters
 */
public record Console(PrintStream out, PrintStream err, BooleanSupplier terminal) {

    private static final String BEGIN_AND_ERASE = "\r\u001b[K";

    void result(String line) {
        out.println(line);
    }

    void message(String line) {
        err.println(line);
    }

    /** Writes over the last line of progress; an empty one erases it. Says nothing where nobody watches. */
    void progress(String line) {
        if (terminal.getAsBoolean()) {
            err.print(BEGIN_AND_ERASE + line);
            err.flush();
        }
    }

    void json(JsonNode document) {
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document));
    }
}
