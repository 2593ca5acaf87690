package io.smarthub.webchat;

import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.webchat.guard.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server on a free port, with a door that remembers, and clients for it. */
final class TestServer implements AutoCloseable {

    static final WebChatSettings SETTINGS = WebChatSettings.DEFAULT.withPort(0);

    final RecordingDoor door = new RecordingDoor();
    final HttpClient http = HttpClient.newHttpClient();
    final WebChat chat;

    private TestServer(WebChatSettings settings, Limits limits) {
        this(settings, limits, Optional.empty());
    }

    private TestServer(WebChatSettings settings, Limits limits, Optional<PaymentMessages> payments) {
        chat = WebChat.start(settings, door, door, limits, payments);
    }

    static TestServer with(PaymentMessages payments, Limits limits) {
        return new TestServer(SETTINGS, limits, Optional.of(payments));
    }

    static TestServer behindAProxy(PaymentMessages payments) {
        WebChatSettings settings =
                WebChatSetting.PROXIES.with(SETTINGS, "127.0.0.1").orElseThrow();
        return new TestServer(settings, Limits.DEFAULT, Optional.of(payments));
    }

    static TestServer start() {
        return new TestServer(SETTINGS, Limits.DEFAULT);
    }

    static TestServer with(Limits limits) {
        return new TestServer(SETTINGS, limits);
    }

    static TestServer with(WebChatSetting setting, String value) {
        return with(setting, value, Limits.DEFAULT);
    }

    static TestServer with(WebChatSetting setting, String value, Limits limits) {
        return new TestServer(setting.with(SETTINGS, value).orElseThrow(), limits);
    }

    static TestServer with(WebChatSettings settings, WebChatSetting setting, String value) {
        return new TestServer(setting.with(settings, value).orElseThrow(), Limits.DEFAULT);
    }

    URI url() {
        return chat.url();
    }

    Talk.Socket socket() {
        return new Talk.Socket(http, url());
    }

    Talk.Socket socketFrom(String address) {
        return new Talk.Socket(http, url(), address);
    }

    Talk.Events events() {
        return new Talk.Events(http, url());
    }

    Talk.Polling polling() {
        return new Talk.Polling(http, url());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends bytes as they are, and answers what comes until the server closes. */
    String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", url().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a little again and again until the server has enough of it, and answers what it said. */
    String trickle(String begin, String more) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", url().getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            StringBuilder heard = new StringBuilder();
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(20)) {
                try {
                    int next = socket.getInputStream().read();
                    if (next < 0) {
                        return heard.toString();
                    }
                    heard.append((char) next);
                } catch (SocketTimeoutException _) {
                    socket.getOutputStream().write(more.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException _) {
                    return heard.toString();
                }
            }
            throw new AssertionError("still connected after 20 seconds");
        } catch (SocketException _) {
            return "";
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        chat.close();
    }
}
