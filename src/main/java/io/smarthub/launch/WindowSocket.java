package io.smarthub.launch;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/**
 * Where the window of a data folder can be reached: a Unix domain socket in the folder, so that whoever may read the data,
 * and nobody else or from elsewhere, can reach it.
 */
record WindowSocket(Path path) {

    /** The one thing that can be asked for: a byte, answered by {@link #DONE}. */
    static final byte SHOW = 2;

    static final byte DONE = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static WindowSocket of(Path dataFolder) {
        return new WindowSocket(dataFolder.toAbsolutePath().normalize().resolve("smarthub.window"));
    }

    /** The address. Throws the like of {@link IllegalArgumentException} when the path is too long for one. */
    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(path);
    }

    /** What became of the request. */
    enum Answer {
        /** The window is in front. */
        SHOWN,
        /** Nobody listens. */
        NOBODY,
        /** Somebody listens, but does not say that the window is in front: it hangs, or closes. */
        SILENT
    }

    /** Asks the window of this folder to come to the front. */
    Answer show() {
        if (!Files.exists(path)) {
            return Answer.NOBODY;
        }
        ExecutorService caller = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("show the open window").factory());
        Future<Answer> answer = caller.submit(this::ask);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.SILENT;
        } catch (ExecutionException e) {
            LoggerFactory.getLogger(WindowSocket.class).debug("No window listens at {}", path, e);
            return Answer.NOBODY;
        } catch (TimeoutException e) {
            LoggerFactory.getLogger(WindowSocket.class).debug("The window at {} does not answer", path, e);
            return Answer.SILENT;
        } finally {
            caller.shutdownNow();
        }
    }

    private Answer ask() throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address());
            channel.write(ByteBuffer.wrap(new byte[] {SHOW}));
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == DONE ? Answer.SHOWN : Answer.SILENT;
        }
    }
}
