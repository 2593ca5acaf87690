package io.smarthub.e2e.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A shop's website with the widget's one line in it, under a strict policy: no inline script, no inline style. Its settings are
 * those of the next page that is opened.
 */
final class Site implements AutoCloseable {

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src blob:; base-uri 'none'; form-action 'none'";

    private static final String BUILT = "/io/smarthub/widget/smarthub-chat.js";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Object> setup = new HashMap<>();
    private final FakeFiles files = new FakeFiles();
    private volatile String policy = POLICY;
    private volatile String language = "en";
    private volatile String attributes = "";
    private volatile String beforeLoad = "";
    private volatile boolean fake = true;

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        serve("/", "text/html", this::page);
        serve(
                "/setup.js",
                "text/javascript",
                () -> "window.setup = " + JsonMapper.shared().writeValueAsString(setup) + ";");
        serve("/before.js", "text/javascript", () -> beforeLoad);
        serve("/fake-socket.js", "text/javascript", () -> resource("fake-socket.js"));
        serve("/shop.css", "text/css", () -> resource("shop.css"));
        serve("/widget/v1/smarthub-chat.js", "text/javascript", () -> resource(BUILT));
        server.createContext("/chat/v1/attachments", files);
        server.createContext("/favicon.ico", exchange -> answer(exchange, 204, new byte[0]));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    String origin() {
        return url().substring(0, url().length() - 1);
    }

    /** What the scripted server says to a new tab. */
    Site welcome(Object frame) {
        return set("welcome", frame);
    }

    Site set(String name, Object value) {
        setup.put(name, value);
        return this;
    }

    /** What the server of the chat does with files. */
    FakeFiles files() {
        return files;
    }

    /** Lets pages connect to another origin, too. */
    Site allowing(String origin) {
        policy = POLICY.replace("connect-src 'self'", "connect-src 'self' " + origin);
        return this;
    }

    /** Without pictures from {@code blob:}. */
    Site forbidPictures() {
        policy = POLICY.replace("img-src blob:; ", "");
        return this;
    }

    Site language(String value) {
        language = value;
        return this;
    }

    /** Options at the script's line. */
    Site attributes(String value) {
        attributes = value;
        return this;
    }

    /** A script of the website that runs before the widget is there. */
    Site beforeLoad(String value) {
        beforeLoad = value;
        return this;
    }

    /** Leaves the browser its own WebSocket, and answers these addresses itself. */
    Site answering(Map<String, HttpHandler> handlers) {
        fake = false;
        handlers.forEach(server::createContext);
        return this;
    }

    private String page() {
        return resource("shop.html")
                .replace("{language}", language)
                .replace("{fake}", fake ? "<script src=\"fake-socket.js\"></script>" : "")
                .replace("{attributes}", attributes);
    }

    private void serve(String path, String type, Content content) {
        server.createContext(path, exchange -> {
            byte[] body = content.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            boolean known =
                    !path.equals("/") || exchange.getRequestURI().getPath().matches("/[a-z]*");
            answer(exchange, known ? 200 : 404, known ? body : new byte[0]);
        });
    }

    static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        files.release();
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Content {
        String text();
    }
}
