package io.smarthub.app.export;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats conversations can be written in. */
public enum ExportFormat {
    /** One row a conversation, for spreadsheets. */
    CSV("csv", "csv"),
    /** Neutral events; imported again, they make the same conversations (api-shapes 11.1). */
    NEUTRAL("neutral", "ndjson"),
    /** Whole conversations, one a line, with what was said. */
    TRANSCRIPT("transcript", "ndjson"),
    /** A document to read, print or send on. */
    PDF("pdf", "pdf"),
    /** A page to read or print. */
    HTML("html", "html"),
    /** One conversation with everything known about it. */
    JSON("json", "json");

    private final String id;
    private final String extension;

    ExportFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether any number of conversations fits into a file; otherwise exactly one does. */
    public boolean holdsMany() {
        return this == CSV || this == NEUTRAL || this == TRANSCRIPT;
    }

    /** The format of that name. */
    public static Optional<ExportFormat> byId(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
