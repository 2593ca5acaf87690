package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.attachments.AttachmentFiles;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentRoutesTest extends WithServer {

    private static final String PATH = "/chat/v1/attachments";
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void handsTheBytesAndTheNameIn_andAnswersThatItIsStored() throws Exception {
        HttpResponse<String> answer =
                post(BodyPublishers.ofByteArray(BYTES), "token-1", "c-1", "gr%C3%B6%C3%9Fe%20a%2Bb+c.png");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"type\":\"accepted\"", "\"clientId\":\"c-1\"", "\"eventId\":\"e1\"");
        assertThat(server.door.files).containsExactly("größe a+b+c.png");
        assertThat(RecordingDoor.next(server.door.sent)).isEqualTo(BYTES);
    }

    @Test
    void refusesWhoGivesNoToken() throws Exception {
        assertThat(refusal(post(BodyPublishers.ofByteArray(BYTES), "stolen", "c-1", "a.png")))
                .isEqualTo("401 {\"why\":\"unknown-visitor\"}");
        assertThat(refusal(server.get(PATH + "/0123456789abcdef"))).isEqualTo("404 {\"why\":\"unknown-attachment\"}");
        assertThat(refusal(server.get(PATH + "/0123456789abcdef", "Authorization", "Bearer stolen")))
                .isEqualTo("404 {\"why\":\"unknown-attachment\"}");
        assertThat(server.door.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not allowed", "<script>", "0123456789012345678901234567890123456789x"})
    void refusesAClientIdThatNoWidgetMakes(String clientId) throws Exception {
        assertThat(refusal(post(BodyPublishers.ofByteArray(BYTES), "token-1", clientId, "a.png")))
                .isEqualTo("400 {\"why\":\"bad-request\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%C3%"})
    void refusesANameThatIsNotWrittenAsAgreed(String name) throws Exception {
        assertThat(refusal(post(BodyPublishers.ofByteArray(BYTES), "token-1", "c-1", name)))
                .isEqualTo("400 {\"why\":\"bad-request\"}");
    }

    @Test
    void refusesWhatSaysItIsTooLargeWithoutReadingIt() {
        String answer = server.raw(request(AttachmentFiles.MOST_BYTES + 1) + "abc");

        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(server.door.files).isEmpty();
    }

    @Test
    void givesItBackAsAFileThatRunsNothing() throws Exception {
        HttpResponse<String> answer =
                server.get(PATH + "/" + RecordingDoor.ATTACHMENT.id(), "Authorization", "Bearer token-1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("\u0001\u0002\u0003");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''gr%C3%B6%C3%9Fe%3B%20%221%22.png");
    }

    @Test
    void headersCannotBeSplitByAName() throws Exception {
        HttpResponse<String> answer =
                post(BodyPublishers.ofByteArray(BYTES), "token-1", "c-1", "a%0D%0ASet-Cookie%3A%20x%3D1.png");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/..%2f..%2fsmarthub.mv.db", "/%2e%2e%2fweb-chat.key", "/.", "/", "/x/y", "/0123456789abcdef%00"
            })
    void leadsToNoOtherFile(String path) {
        assertThat(server.get(PATH + path, "Authorization", "Bearer token-1").statusCode())
                .isBetween(400, 405);
    }

    @Test
    void asksForTheWebsiteFirst() throws Exception {
        assertThat(refusal(server.get(
                        PATH + "/" + RecordingDoor.ATTACHMENT.id(),
                        "Authorization",
                        "Bearer token-1",
                        "Origin",
                        "https://evil.example")))
                .isEqualTo("403 {\"why\":\"origin\"}");
        assertThat(refusal(server.post(PATH, "x", "X-Client-Id", "c-1", "X-File-Name", "a.png")))
                .isEqualTo("403 {\"why\":\"origin\"}");
    }

    @Test
    void tellsBrowsersWhichHeadersMayBeSent() {
        HttpResponse<String> answer =
                server.send("OPTIONS", PATH, "", "Origin", server.url().toString());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "X-Client-Id", "X-File-Name");
    }

    @Test
    void takesSoManyAndSaysWhenTheNextOneMayCome() throws Exception {
        restart(SomeLimits.normal().newUploads(2, 0.05));
        for (int i = 0; i < 2; i++) {
            assertThat(post(BodyPublishers.ofByteArray(BYTES), "token-1", "c-" + i, "a.png")
                            .statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> third = post(BodyPublishers.ofByteArray(BYTES), "token-1", "c-3", "a.png");

        assertThat(refusal(third)).startsWith("429 {\"why\":\"too-many\"");
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void takesOnlySoManyAtOnceOfOneAddress() throws Exception {
        restart(SomeLimits.normal().uploadsOfAddress(1));
        try (Socket slow = new Socket("127.0.0.1", server.url().getPort())) {
            slow.getOutputStream().write(request(100).getBytes(StandardCharsets.ISO_8859_1));
            slow.getOutputStream().flush();
            while (server.door.files.isEmpty()) {
                Thread.onSpinWait();
            }

            assertThat(refusal(post(BodyPublishers.ofByteArray(BYTES), "token-1", "c-2", "a.png")))
                    .startsWith("429");

            slow.getOutputStream().write(new byte[100]);
            slow.getOutputStream().flush();
            assertThat(RecordingDoor.next(server.door.sent)).hasSize(100);
        }
    }

    @Test
    void aSlowUploadMayTakeLongerThanOtherRequests_butNotForever() throws Exception {
        restart(SomeLimits.normal().request(Duration.ofSeconds(1)).upload(Duration.ofSeconds(4)));
        long begin = System.nanoTime();
        try (Socket slow = new Socket("127.0.0.1", server.url().getPort())) {
            slow.setSoTimeout(200);
            slow.getOutputStream().write(request(1_000).getBytes(StandardCharsets.ISO_8859_1));
            String answer = "";
            while (answer.isEmpty()) {
                slow.getOutputStream().write('x');
                slow.getOutputStream().flush();
                try {
                    byte[] some = new byte[100];
                    int read = slow.getInputStream().read(some);
                    answer = read < 0 ? "closed" : new String(some, 0, read, StandardCharsets.ISO_8859_1);
                } catch (java.net.SocketTimeoutException _) {
                    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
                }
            }
            assertThat(answer).startsWith("HTTP/1.1 408");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(3));
        }
    }

    private String request(long length) {
        return "POST " + PATH + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.url().getPort() + "\r\nOrigin: "
                + server.url() + "\r\nAuthorization: Bearer token-1\r\nX-Client-Id: c-slow\r\n"
                + "X-File-Name: a.png\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private HttpResponse<String> post(BodyPublisher body, String token, String clientId, String name)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + PATH))
                .header("Origin", server.url().toString())
                .header("Authorization", "Bearer " + token)
                .header("X-Client-Id", clientId)
                .header("X-File-Name", name)
                .POST(body)
                .build();
        return server.http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String refusal(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }
}
