package io.smarthub.app.imports;

import java.util.Optional;
import java.util.stream.Stream;

/** The file formats that can be imported. */
public enum Format {
    /** Neutral events, one a line (api-shapes 11.1). */
    NEUTRAL("neutral"),
    /** Whole conversations with an author for each message, one conversation a line (D3a). */
    TRANSCRIPT("transcript"),
    /** What Smartsupp posts for each finished chat (api-shapes 1.8). */
    SMARTSUPP_HOOK("smartsupp-hook");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The name on the command line and in stored payloads. */
    public String id() {
        return id;
    }

    /** The format of that name. */
    public static Optional<Format> byId(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
