package io.smarthub.webchat;

import io.javalin.config.JavalinConfig;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.webchat.frames.FrameReader;
import io.smarthub.webchat.guard.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/** How Jetty listens: few platform threads that never wait, virtual ones for every request, small buffers, short patience. */
final class Listening {

    private static final int MOST_THREADS = 16;
    private static final int LEAST_THREADS = 4;
    private static final int HEADERS = 8_192;
    private static final int BUFFER = 2_048;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final WebChatSettings settings;
    private final Limits limits;
    private final Optional<SslContextFactory.Server> tls;
    private final Connections connections;

    Listening(
            WebChatSettings settings, Limits limits, Optional<SslContextFactory.Server> tls, Connections connections) {
        this.settings = settings;
        this.limits = limits;
        this.tls = tls;
        this.connections = connections;
    }

    void configure(JavalinConfig config) {
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(this::modify);
        config.jetty.modifyServletContextHandler(Listening::modify);
        config.jetty.modifyHttpConfiguration(this::modify);
        config.jetty.addConnector(this::connector);
        config.jetty.modifyWebSocketServletFactory(sockets -> {
            sockets.setIdleTimeout(limits.quiet());
            sockets.setMaxTextMessageSize(FrameReader.LARGEST);
            sockets.setMaxBinaryMessageSize(FrameReader.LARGEST);
            sockets.setMaxFrameSize(FrameReader.LARGEST);
            sockets.setInputBufferSize(BUFFER);
            sockets.setOutputBufferSize(BUFFER);
        });
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName("webchat");
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("webchat-request-", 0).factory()));
        return threads;
    }

    private void modify(Server server) {
        // It would end quiet WebSockets when the few threads are busy.
        server.getBeans(LowResourceMonitor.class).forEach(server::removeBean);
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.setErrorHandler(new PlainErrors());
        // A compressed frame may grow a thousandfold, and each socket would keep its own dictionary.
        WebSocketServerComponents.ensureWebSocketComponents(server)
                .getExtensionRegistry()
                .unregister("permessage-deflate");
        server.setStopTimeout(0);
    }

    private static void modify(ServletContextHandler handler) {
        handler.setErrorHandler(new PlainErrors());
    }

    private void modify(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(-1);
        http.addCustomizer((request, headers) -> {
            headers.put("X-Content-Type-Options", "nosniff");
            headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
            headers.put("Cross-Origin-Resource-Policy", "same-origin");
            headers.put("X-Frame-Options", "DENY");
            headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            return request;
        });
        if (tls.isPresent()) {
            // Which website it is plays no part here: visitors may come by any name the certificate has, or by address.
            SecureRequestCustomizer secure = new SecureRequestCustomizer();
            secure.setSniHostCheck(false);
            http.addCustomizer(secure);
        }
    }

    private Connector connector(Server server, HttpConfiguration http) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector = tls.map(context ->
                        new ServerConnector(server, 1, 1, new SslConnectionFactory(context, "http/1.1"), plain))
                .orElseGet(() -> new ServerConnector(server, 1, 1, plain));
        connector.setHost(settings.address());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.addBean(connections);
        return connector;
    }
}
