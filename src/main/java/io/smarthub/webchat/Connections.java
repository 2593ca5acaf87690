package io.smarthub.webchat;

import io.javalin.http.Context;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.guard.RemoteAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.websocket.core.WebSocketConnection;

/**
 * Watches the network connections: ends those whose requests trickle in, and refuses more than some of one address. Connections of
 * this machine and of trusted proxies carry many visitors and are not counted.
 */
final class Connections implements Connection.Listener {

    private final Limits limits;
    private final RemoteAddress remote;
    private final LongSupplier nanoTime;
    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> ofAddress = new ConcurrentHashMap<>();

    Connections(Limits limits, RemoteAddress remote, LongSupplier nanoTime) {
        this.limits = limits;
        this.remote = remote;
        this.nanoTime = nanoTime;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof SslConnection) {
            return;
        }
        boolean tooMany = counted(connection)
                .filter(from -> ofAddress.merge(from, 1, Integer::sum) > limits.connectionsOfAddress())
                .isPresent();
        if (!(connection instanceof WebSocketConnection)) {
            open.put(connection, new Progress(nanoTime.getAsLong()));
            if (tooMany) {
                connection.close();
            }
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (connection instanceof SslConnection) {
            return;
        }
        counted(connection)
                .ifPresent(from -> ofAddress.computeIfPresent(from, (_, count) -> count > 1 ? count - 1 : null));
        open.remove(connection);
    }

    /** Does something with a request whose body may take longer than others: an upload is paced by whoever reads it. */
    void taking(Context ctx, Taking work) throws IOException {
        Connection connection = ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection();
        Progress progress = open.get(connection);
        if (progress != null) {
            progress.taken(true);
        }
        try {
            work.run();
        } finally {
            if (progress != null) {
                progress.taken(false);
            }
        }
    }

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Taking {

        void run() throws IOException;
    }

    /** Ends what trickles; to be called every second or so. */
    void look() {
        long now = nanoTime.getAsLong();
        open.forEach((connection, progress) -> {
            if (progress.secondsArriving(connection, now) > limits.request().toSeconds()) {
                connection.getEndPoint().close();
            }
        });
    }

    private Optional<InetAddress> counted(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? Optional.ofNullable(address.getAddress())
                        .filter(from -> !from.isLoopbackAddress() && !remote.isProxy(from))
                        .map(RemoteAddress::household)
                : Optional.empty();
    }

    /** Since when one request arrives: bytes come, but no request begins or is answered. */
    private static final class Progress {

        private long requests;
        private long answers;
        private long bytes;
        private long since;
        private boolean arriving = true;
        private volatile boolean taken;

        Progress(long opened) {
            since = opened;
        }

        void taken(boolean nowTaken) {
            taken = nowTaken;
        }

        long secondsArriving(Connection connection, long now) {
            if (taken) {
                since = now;
                return 0;
            }
            boolean moved = connection.getMessagesIn() != requests || connection.getMessagesOut() != answers;
            if (moved) {
                requests = connection.getMessagesIn();
                answers = connection.getMessagesOut();
                bytes = connection.getBytesIn();
                arriving = false;
            } else if (!arriving && connection.getBytesIn() != bytes) {
                arriving = true;
                since = now;
            }
            return arriving ? Duration.ofNanos(now - since).toSeconds() : 0;
        }
    }
}
