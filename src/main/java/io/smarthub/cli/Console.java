package io.smarthub.cli;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command speaks: results to standard output, messages for people to standard error; with JSON, standard output is
 * one document and nothing else.
 */
public record Console(PrintStream out, PrintStream err) {

    void result(String line) {
        out.println(line);
    }

    void message(String line) {
        err.println(line);
    }

    void json(JsonNode document) {
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document));
    }
}
