package io.smarthub.webchat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Bytes that have to be there in time: who sends them drop by drop would hold a place forever. */
final class PacedStream extends FilterInputStream {

    private final long begin = System.nanoTime();
    private final Duration most;

    /** @param most how long everything may take */
    PacedStream(InputStream bytes, Duration most) {
        super(bytes);
        this.most = most;
    }

    /** It took too long. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        look();
        return super.read(buffer, offset, length);
    }

    private void look() throws IOException {
        if (System.nanoTime() - begin > most.toNanos()) {
            throw new TooSlow();
        }
    }
}
