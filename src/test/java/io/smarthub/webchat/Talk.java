package io.smarthub.webchat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's tab: says frames and hears frames, over one of the three ways. */
abstract class Talk implements AutoCloseable {

    static final String HELLO = hello("Home");

    final URI server;
    final HttpClient http;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    Talk(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    static String hello(String title) {
        return """
                {"type":"hello","token":null,"page":{"url":"https://shop.example/","title":"%s"},"language":"en",\
                "device":"desktop","browser":"Firefox on Linux","hidden":false}""".formatted(title);
    }

    static String message(String clientId, String text) {
        return "{\"type\":\"message\",\"clientId\":\"" + clientId + "\",\"text\":\"" + text + "\"}";
    }

    abstract void say(String frame);

    @Override
    public abstract void close();

    /** The next frame as it came; {@code end} or {@code end CODE} when the server has ended it. */
    String next() throws InterruptedException {
        String frame = heard.poll(10, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("nothing was heard within 10 seconds");
        }
        return frame;
    }

    JsonNode frame() throws InterruptedException {
        return JsonMapper.shared().readTree(next());
    }

    /** Everything up to the end. */
    String end() throws InterruptedException {
        String frame = next();
        while (!frame.startsWith("end")) {
            frame = next();
        }
        return frame;
    }

    final void heard(String frame) {
        heard.add(frame);
    }

    /** Begins with a WebSocket. */
    static final class Socket extends Talk {

        private final WebSocket socket;

        Socket(HttpClient http, URI server) {
            this(http, server, "127.0.0.1");
        }

        /** @param forwardedFor whose request it is, by a proxy's word */
        Socket(HttpClient http, URI server, String forwardedFor) {
            super(http, server);
            socket = http.newWebSocketBuilder()
                    .header("Origin", server.toString())
                    .header("X-Forwarded-For", forwardedFor)
                    .buildAsync(
                            URI.create(server.toString().replaceFirst("http", "ws") + "/chat/v1/socket"), listener())
                    .join();
        }

        private WebSocket.Listener listener() {
            StringBuilder text = new StringBuilder();
            return new WebSocket.Listener() {
                @Override
                public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
                    text.append(data);
                    if (last) {
                        heard(text.toString());
                        text.setLength(0);
                    }
                    webSocket.request(1);
                    return null;
                }

                @Override
                public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
                    heard(("end " + code + " " + reason).strip());
                    return null;
                }

                @Override
                public void onError(WebSocket webSocket, Throwable error) {
                    heard("end broken");
                }
            };
        }

        WebSocket socket() {
            return socket;
        }

        @Override
        void say(String frame) {
            socket.sendText(frame, true).join();
        }

        @Override
        public void close() {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .exceptionally(_ -> null)
                    .join();
        }
    }

    /** Frames are posted; the first one opens the line. */
    abstract static class Posted extends Talk {

        private final Thread listening;
        private String line = "";

        Posted(HttpClient http, URI server, String name) {
            super(http, server);
            listening = Thread.ofVirtual().name(name).unstarted(this::listen);
        }

        @Override
        void say(String frame) {
            HttpResponse<String> answer =
                    post(line.isEmpty() ? "/chat/v1/lines" : "/chat/v1/frames?line=" + line, frame);
            if (line.isEmpty() && answer.statusCode() == 201) {
                line = JsonMapper.shared().readTree(answer.body()).get("line").stringValue();
                listening.start();
            } else if (answer.statusCode() != 204) {
                heard("end " + answer.statusCode());
            }
        }

        private HttpResponse<String> post(String path, String frame) {
            return send(
                    HttpRequest.newBuilder(server.resolve(path))
                            .header("Origin", server.toString())
                            .header("Content-Type", "text/plain;charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(frame))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        final <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            try {
                return http.send(request, handler);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        final HttpRequest get(String path) {
            return HttpRequest.newBuilder(server.resolve(path + "?line=" + line))
                    .build();
        }

        String line() {
            return line;
        }

        abstract void listen();

        @Override
        public void close() {
            listening.interrupt();
        }
    }

    static final class Events extends Posted {

        Events(HttpClient http, URI server) {
            super(http, server, "test-events");
        }

        @Override
        void listen() {
            HttpResponse<InputStream> answer = send(get("/chat/v1/events"), HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                lines.lines().filter(each -> each.startsWith("data: ")).forEach(each -> heard(each.substring(6)));
                heard("end");
            } catch (IOException | UncheckedIOException _) {
                heard("end broken");
            }
        }
    }

    static final class Polling extends Posted {

        Polling(HttpClient http, URI server) {
            super(http, server, "test-polling");
        }

        @Override
        void listen() {
            try {
                HttpResponse<String> answer = send(get("/chat/v1/poll"), HttpResponse.BodyHandlers.ofString());
                while (answer.statusCode() == 200) {
                    JsonMapper.shared().readTree(answer.body()).forEach(frame -> heard(frame.toString()));
                    answer = send(get("/chat/v1/poll"), HttpResponse.BodyHandlers.ofString());
                }
                heard("end");
            } catch (IllegalStateException | UncheckedIOException _) {
                heard("end broken");
            }
        }
    }
}
