package io.smarthub.launch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    static final int SHOWN = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static WindowSocket of(Path dataFolder) {
        return new WindowSocket(dataFolder.toAbsolutePath().normalize().resolve("smarthub.window"));
    }

    /** The address. Throws the like of {@link IllegalArgumentException} when the path is too long for one. */
    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(path);
    }

    /** Asks the window of this folder to come to the front; false where there is none, or where it does not answer. */
    boolean show(List<String> arguments) {
        if (!Files.exists(path)) {
            return false;
        }
        ExecutorService caller = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("show the open window").factory());
        Future<Boolean> answer = caller.submit(() -> ask(new Handover(arguments)));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            LoggerFactory.getLogger(WindowSocket.class).debug("No window answers at {}", path, e);
            return false;
        } finally {
            caller.shutdownNow();
        }
    }

    private boolean ask(Handover handover) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address());
            handover.write(new DataOutputStream(Channels.newOutputStream(channel)));
            return new DataInputStream(Channels.newInputStream(channel)).read() == SHOWN;
        }
    }
}
