package io.smarthub.launch;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for second starts on the same data folder, for as long as the window is open. */
final class SecondStarts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SecondStarts.class);

    /** More than is ever asked: a caller whose bytes are left unread would see a broken connection. */
    private static final int LONGEST_REQUEST = 64;

    private final Path socket;
    private final ServerSocketChannel server;
    private final BooleanSupplier show;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("second start").factory());

    private SecondStarts(Path socket, ServerSocketChannel server, BooleanSupplier show) {
        this.socket = socket;
        this.server = server;
        this.show = show;
    }

    /**
     * Begins to listen. Only for the process that holds the folder's lock: it may take away the socket that a killed one
     * left behind.
     *
     * @param show shows the window and answers whether it could; called on a thread of this class
     * @return empty where the system has no such sockets, or the folder's path is too long for one
     */
    static Optional<SecondStarts> listen(WindowSocket at, BooleanSupplier show) {
        try {
            Files.deleteIfExists(at.path());
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(at.address());
                if (Files.getFileStore(at.path()).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(at.path(), PosixFilePermissions.fromString("rw-------"));
                }
            } catch (IOException | RuntimeException e) {
                server.close();
                throw e;
            }
            SecondStarts starts = new SecondStarts(at.path(), server, show);
            starts.threads.execute(starts::accept);
            return Optional.of(starts);
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "A second start cannot show this window, it will say that the database is in use: {}",
                    e.toString());
            return Optional.empty();
        }
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel caller = server.accept();
                threads.execute(() -> answer(caller));
            }
        } catch (ClosedChannelException e) {
            LOG.debug("The window is closed", e);
        } catch (IOException e) {
            LOG.warn("Second starts are no longer listened for", e);
        }
    }

    private void answer(SocketChannel caller) {
        try (caller) {
            ByteBuffer request = ByteBuffer.allocate(LONGEST_REQUEST);
            if (caller.read(request) == 1 && request.get(0) == WindowSocket.SHOW && show.getAsBoolean()) {
                caller.write(ByteBuffer.wrap(new byte[] {WindowSocket.DONE}));
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("A second start went away, or came before there was a window", e);
        }
    }

    @Override
    public void close() {
        try (server) {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.warn("{} is left behind; the next window takes it away", socket, e);
        }
        threads.shutdownNow();
    }
}
