package io.smarthub.bench.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes on the disk without anything around them: what the machine can do at most. */
public final class RawFile implements AutoCloseable {

    public static final String WRITE_NAME = "raw file write";
    public static final String APPEND_NAME = "raw append and fsync";

    private static final int CHUNK = 1 << 20;
    private static final double NANOS = 1e9;

    private final FileChannel channel;

    private RawFile(FileChannel channel) {
        this.channel = channel;
    }

    public static RawFile append(Path file) throws IOException {
        return new RawFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** One message, which has reached the disk when this returns. */
    public void add(String text) {
        try {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes so many bytes and makes sure that they are on the disk; answers how many seconds that took. */
    public static double write(Path file, long bytes) throws IOException {
        long start = System.nanoTime();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
            for (long left = bytes; left > 0; left -= chunk.limit()) {
                chunk.clear().limit((int) Math.min(CHUNK, left));
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        Files.delete(file);
        return seconds;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
