package io.smarthub.webchat;

import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.webchat.guard.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The server on a free port, with a door that remembers, and clients for it. */
final class TestServer implements AutoCloseable {

    static final WebChatSettings SETTINGS = WebChatSettings.DEFAULT.withPort(0);

    final RecordingDoor door = new RecordingDoor();
    final HttpClient http = HttpClient.newHttpClient();
    final WebChat chat;

    private TestServer(WebChatSettings settings, Limits limits) {
        chat = WebChat.start(settings, door, door, limits);
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

    @Override
    public void close() {
        http.shutdownNow();
        chat.close();
    }
}
