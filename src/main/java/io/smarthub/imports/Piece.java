package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import java.util.List;

/** One record of a file as text, or why it cannot be read. */
sealed interface Piece {

    /** The record's first line, 1-based. */
    long line();

    record Text(long line, String json) implements Piece {}

    record Refused(long line, Reason reason, List<String> arguments) implements Piece {}
}
