package io.smarthub.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One record a line: a broken line costs nothing but itself. Blank lines are passed over. */
final class Lines implements Pieces {

    private final Bytes in;
    private final Collected line = new Collected();

    Lines(InputStream in) {
        this.in = new Bytes(in);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (true) {
            line.clear();
            long number = in.line();
            boolean atEnd = !in.collectLine(line);
            if (!line.isBlank()) {
                return line.piece(number);
            }
            if (atEnd) {
                return null;
            }
        }
    }
}
