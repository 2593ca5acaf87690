package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smarthub.app.webchat.ServingFailure;
import io.smarthub.app.webchat.ServingFailure.Reason;
import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.webchat.guard.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether it can listen, with TLS too, and the sentence when it cannot. */
class StartTest {

    private static final String PASSWORD = "correct horse";

    @TempDir
    private Path folder;

    @Test
    void tellsWhereItReallyListensAndFreesThePort() throws IOException {
        WebChatSettings settings = TestServer.SETTINGS;
        URI url;
        try (WebChat chat = start(settings)) {
            url = chat.url();
            assertThat(url.toString()).matches("http://127\\.0\\.0\\.1:[1-9]\\d+");
        }
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress("127.0.0.1", url.getPort()));
            assertThat(free.isBound()).isTrue();
        }
        try (WebChat everywhere = start(settings.withAddress("0.0.0.0"))) {
            assertThat(everywhere.url().getHost()).isEqualTo("localhost");
        }
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        try (WebChat first = start(TestServer.SETTINGS)) {
            ServingFailure failure =
                    failure(TestServer.SETTINGS.withPort(first.url().getPort()));
            assertThat(failure.reason()).isEqualTo(Reason.PORT_IN_USE);
            assertThat(failure.in(Locale.ENGLISH))
                    .isEqualTo(
                            "The web chat could not start: port " + first.url().getPort()
                                    + " of 127.0.0.1 is in use by another program, perhaps by another SmartHub. Close that one, or "
                                    + "choose another port.");
            assertThat(failure.in(Locale.GERMANY)).startsWith("Der Web-Chat konnte nicht starten: Port ");
        }
    }

    @Test
    void saysThatThereIsNoSuchAddress() {
        assertThat(failure(TestServer.SETTINGS.withAddress("no.such.host.invalid"))
                        .reason())
                .isEqualTo(Reason.ADDRESS_UNKNOWN);
        assertThat(failure(TestServer.SETTINGS.withAddress("192.0.2.1")).reason())
                .isEqualTo(Reason.ADDRESS_ELSEWHERE);
    }

    @Test
    void saysThatThePortIsForTheSystemAlone() {
        Address address = Address.of(TestServer.SETTINGS.withPort(80));
        assertThat(address.failure(new IOException("Failed to bind", new SocketException("Permission denied")))
                        .reason())
                .isEqualTo(Reason.PORT_NOT_ALLOWED);
        assertThat(address.failure(new IOException("Failed to bind", new BindException("Address already in use")))
                        .reason())
                .isEqualTo(Reason.PORT_IN_USE);
        assertThat(address.failure(new IOException("no more threads")).in(Locale.ENGLISH))
                .isEqualTo("The web chat could not start: no more threads");
    }

    @Test
    void speaksTlsWithTheOwnersCertificate() throws Exception {
        Path store = keyStore();
        try (WebChat chat = start(tls(store.toString(), PASSWORD))) {
            assertThat(chat.url().getScheme()).isEqualTo("https");
            try (HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(store)).build()) {
                URI server = URI.create("https://localhost:" + chat.url().getPort());
                assertThat(client.send(
                                        HttpRequest.newBuilder(server.resolve("/health"))
                                                .build(),
                                        HttpResponse.BodyHandlers.ofString())
                                .body())
                        .isEqualTo("{\"status\":\"ok\"}");
                try (Talk talk = new Talk.Socket(client, server)) {
                    talk.say(Talk.HELLO);
                    assertThat(talk.next()).contains("welcome");
                    talk.say(Talk.message("c-1", "Hello"));
                    assertThat(talk.next()).contains("accepted");
                }
            }
        }
    }

    @Test
    void saysWhatIsWrongWithTheKeyStore() throws Exception {
        assertThat(failure(tls(folder.resolve("none.p12").toString(), PASSWORD)).reason())
                .isEqualTo(Reason.KEY_STORE_MISSING);
        assertThat(failure(tls("no\u0000file", PASSWORD)).reason()).isEqualTo(Reason.KEY_STORE_MISSING);
        Path nonsense = Files.writeString(folder.resolve("nonsense.p12"), "nonsense");
        assertThat(failure(tls(nonsense.toString(), PASSWORD)).reason()).isEqualTo(Reason.KEY_STORE_UNREADABLE);
        ServingFailure wrongPassword = failure(tls(keyStore().toString(), "wrong password"));
        assertThat(wrongPassword.reason()).isEqualTo(Reason.KEY_STORE_UNREADABLE);
        assertThat(wrongPassword.getMessage()).doesNotContain("wrong password");

        Path empty = folder.resolve("empty.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (OutputStream out = Files.newOutputStream(empty)) {
            store.store(out, PASSWORD.toCharArray());
        }
        assertThat(failure(tls(empty.toString(), PASSWORD)).reason()).isEqualTo(Reason.KEY_STORE_EMPTY);
    }

    private static WebChat start(WebChatSettings settings) {
        RecordingDoor door = new RecordingDoor();
        return WebChat.start(settings, door, door, Limits.DEFAULT);
    }

    private static ServingFailure failure(WebChatSettings settings) {
        return assertThatExceptionOfType(ServingFailure.class)
                .isThrownBy(() -> start(settings).close())
                .actual();
    }

    private static WebChatSettings tls(String file, String password) {
        return WebChatSetting.KEY_STORE_PASSWORD
                .with(WebChatSetting.KEY_STORE.with(TestServer.SETTINGS, file).orElseThrow(), password)
                .orElseThrow();
    }

    /** The JDK has no interface that makes certificates, but a program. */
    private Path keyStore() throws Exception {
        Path file = folder.resolve("chat.p12");
        if (!Files.exists(file)) {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "chat",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=dns:localhost,ip:127.0.0.1",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.txt").toFile())
                    .start();
            assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(keytool.exitValue()).isZero();
        }
        return file;
    }

    private static SSLContext trusting(Path file) throws Exception {
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load((InputStream) null, null);
        trusted.setCertificateEntry("chat", keys.getCertificate("chat"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
