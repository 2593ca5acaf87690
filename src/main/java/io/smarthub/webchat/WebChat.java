package io.smarthub.webchat;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.smarthub.app.livechat.AttachmentDoor;
import io.smarthub.app.livechat.VisitorDoor;
import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.ServingFailure;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.guard.RemoteAddress;
import io.smarthub.webchat.guard.Uploads;
import io.smarthub.webchat.line.Lines;
import io.smarthub.webchat.pages.DemoShop;
import io.smarthub.webchat.pages.WidgetScript;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public server: runs from {@link #start} until it is closed. */
public final class WebChat implements Serving {

    private static final Logger LOG = LoggerFactory.getLogger(WebChat.class);

    private final Javalin javalin;
    private final Lines lines;
    private final Uploads uploads;
    private final Connections connections;
    private final ScheduledExecutorService keeper;
    private final ScheduledFuture<?> looking;
    private final URI url;

    private WebChat(Javalin javalin, Lines lines, Uploads uploads, Connections connections, URI url) {
        this.javalin = javalin;
        this.lines = lines;
        this.uploads = uploads;
        this.connections = connections;
        this.url = url;
        keeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("webchat-keeper").daemon().factory());
        looking = keeper.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Starts it.
     *
     * @param door where visitors come in
     * @param attachments where what they send besides words comes in
     * @throws ServingFailure when it cannot listen, saying why
     */
    public static WebChat start(WebChatSettings settings, VisitorDoor door, AttachmentDoor attachments, Limits limits) {
        return start(settings, door, attachments, limits, Optional.empty());
    }

    /**
     * Starts it, with an address for a payment gateway.
     *
     * @param payments where the gateway's messages come in; without it there is no such address
     * @throws ServingFailure when it cannot listen, saying why
     */
    public static WebChat start(
            WebChatSettings settings,
            VisitorDoor door,
            AttachmentDoor attachments,
            Limits limits,
            Optional<PaymentMessages> payments) {
        return start(settings, door, attachments, limits, payments, System::nanoTime);
    }

    /** @param nanoTime what limits are measured with */
    static WebChat start(
            WebChatSettings settings,
            VisitorDoor door,
            AttachmentDoor attachments,
            Limits limits,
            Optional<PaymentMessages> payments,
            LongSupplier nanoTime) {
        Address address = Address.of(settings);
        Lines lines = new Lines(door, limits, nanoTime);
        Connections connections = new Connections(limits, new RemoteAddress(settings.proxies()), nanoTime);
        Uploads uploads = new Uploads(limits, nanoTime);
        Gate gate = new Gate(settings);
        Routes routes = new Routes(
                gate,
                new SocketRoute(lines, limits, gate),
                new LineRoutes(lines, limits, gate),
                new AttachmentRoutes(attachments, gate, uploads, connections, limits),
                new DemoShop(),
                new WidgetScript(),
                payments.map(some -> new PaymentRoute(some, gate, limits, nanoTime)));
        Listening listening = new Listening(settings, limits, KeyStores.open(settings), connections);
        Javalin javalin = Javalin.create(config -> configure(config, listening, routes));
        try {
            javalin.start();
        } catch (RuntimeException e) {
            javalin.stop();
            throw address.failure(e);
        }
        return new WebChat(javalin, lines, uploads, connections, address.url(javalin.port()));
    }

    private static void configure(JavalinConfig config, Listening listening, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        listening.configure(config);
        routes.add(config.routes);
    }

    @Override
    public URI url() {
        return url;
    }

    /** How many lines are open. */
    int lines() {
        return lines.count();
    }

    @Override
    public void close() {
        lines.close();
        looking.cancel(false);
        keeper.shutdown();
        javalin.stop();
    }

    private void look() {
        try {
            lines.look();
            uploads.forget();
            connections.look();
        } catch (RuntimeException e) {
            LOG.error("Open lines could not be looked at", e);
        }
    }
}
