package io.smarthub.webchat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Bytes that have to be there in time: who sends them drop by drop would hold a place forever. */
final class PacedStream extends FilterInputStream {

    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final long PATIENCE_NANOS = 20 * NANOS_A_SECOND;
    /** Slower than any telephone that can show the page. */
    private static final long LEAST_BYTES_A_SECOND = 4_096;

    private long read;
    private final LongSupplier nanoTime;
    private final long begin;
    private final Duration most;

    /** @param most how long everything may take */
    PacedStream(InputStream bytes, Duration most, LongSupplier nanoTime) {
        super(bytes);
        this.most = most;
        this.nanoTime = nanoTime;
        begin = nanoTime.getAsLong();
    }

    /** It took too long. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        look();
        read++;
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        look();
        int some = super.read(buffer, offset, length);
        read += Math.max(0, some);
        return some;
    }

    private void look() throws IOException {
        long nanos = nanoTime.getAsLong() - begin;
        boolean trickles = nanos > PATIENCE_NANOS && read < nanos / NANOS_A_SECOND * LEAST_BYTES_A_SECOND;
        if (nanos > most.toNanos() || trickles) {
            throw new TooSlow();
        }
    }
}
