package io.smarthub.imports;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream byte by byte, quickly, and counts its lines. */
final class Bytes {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long line = 1;

    Bytes(InputStream in) {
        this.in = in;
    }

    /** The next byte, -1 at the end. */
    int read() throws IOException {
        if (position == end && !fill()) {
            return -1;
        }
        byte next = buffer[position++];
        if (next == '\n') {
            line++;
        }
        return next & 0xFF;
    }

    /** Collects what stands before the end of the line, and passes that over; false where the stream ends instead. */
    boolean collectLine(Collected target) throws IOException {
        while (position < end || fill()) {
            int start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            target.add(buffer, start, position - start);
            if (position < end) {
                position++;
                line++;
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, in.read(buffer));
        position = 0;
        return end > 0;
    }

    /** The line of the next byte, 1-based. */
    long line() {
        return line;
    }
}
