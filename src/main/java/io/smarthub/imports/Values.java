package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects over several lines, one after the other or in an array; only braces and strings are looked at. */
final class Values implements Pieces {

    private final Bytes in;
    private final Collected object = new Collected();

    Values(InputStream in) {
        this.in = new Bytes(in);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (true) {
            long line = in.line();
            int next = in.read();
            if (next < 0) {
                return null;
            }
            if (next == '{') {
                return object(line);
            }
            if (!isBetweenObjects(next)) {
                return somethingElse(line, next);
            }
        }
    }

    private Piece object(long line) throws IOException {
        object.clear();
        object.add('{');
        int depth = 1;
        boolean inString = false;
        while (depth > 0) {
            int next = in.read();
            if (next < 0) {
                return new Piece.Refused(line, Reason.TRUNCATED, List.of());
            }
            object.add(next);
            if (inString) {
                if (next == '\\') {
                    object.add(Math.max(0, in.read()));
                } else if (next == '"') {
                    inString = false;
                }
            } else {
                switch (next) {
                    case '"' -> inString = true;
                    case '{' -> depth++;
                    case '}' -> depth--;
                    default -> {}
                }
            }
        }
        return object.piece(line);
    }

    private Piece somethingElse(long line, int first) throws IOException {
        object.clear();
        int next = first;
        while (next >= 0 && next != '\n') {
            object.add(next);
            next = in.read();
        }
        return object.piece(line);
    }

    private static boolean isBetweenObjects(int next) {
        return next == ' ' || next == '\t' || next == '\r' || next == '\n' || next == ',' || next == '[' || next == ']';
    }
}
