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
        if (position == end) {
            end = in.read(buffer);
            position = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        byte next = buffer[position++];
        if (next == '\n') {
            line++;
        }
        return next & 0xFF;
    }

    /** The line of the next byte, 1-based. */
    long line() {
        return line;
    }
}
