package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.webchat.WebChatSettings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web chat from the command line: with a door of the test's, in a process that is ended as systems end one. */
class ServeCommandTest {

    @TempDir
    private Path temp;

    @Test
    void servesUntilItIsAskedToEnd() throws Exception {
        Path err = temp.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingProcess.class.getName(),
                        temp.resolve("data").toString(),
                        "--port",
                        "0")
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                HttpClient http = HttpClient.newHttpClient()) {
            String line = out.readLine();
            assertThat(line).as(Files.readString(err)).startsWith("listening on http://127.0.0.1:");
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(line.substring("listening on ".length()) + "/health"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);

            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Cli.in(temp).run("verify").status())
                .as("the database was closed")
                .isZero();
    }

    @Test
    void saysWhyItCannotListen() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Cli.Answer answer = ServingProcess.serve(Cli.in(temp), "--port", port);
            assertThat(answer.status()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().strip())
                    .isEqualTo("smarthub: The web chat could not start: port " + port
                            + " of 127.0.0.1 is in use by another program, perhaps by another SmartHub. Close that one, or "
                            + "choose another port.");
            assertThat(ServingProcess.serve(Cli.in(temp).inGerman(), "--port", port)
                            .err())
                    .startsWith("smarthub: Der Web-Chat konnte nicht starten: Port " + port);
        }
    }

    @Test
    void refusesAPortThatIsNone() {
        for (String port : new String[] {"65536", "-1", "http", ""}) {
            Cli.Answer answer = Cli.in(temp).run("serve", "--port=" + port);
            assertThat(answer.status()).as(port).isEqualTo(2);
            assertThat(answer.err()).contains("--port takes 0 … 65535, not “" + port + "”");
        }
        assertThat(Cli.in(temp).run("serve", "--host", "no host").status()).isEqualTo(2);
        assertThat(temp.resolve("data")).as("nothing was opened").doesNotExist();
    }

    @Test
    void keepsTheSettingsOfTheWebChat() {
        Cli cli = Cli.in(temp);
        assertThat(cli.run("settings", "webChatPort").out().strip())
                .isEqualTo(String.valueOf(WebChatSettings.DEFAULT_PORT));
        cli.run("settings", "webChat", "on").isDone();
        cli.run("settings", "webChatPort", "9000").isDone();
        cli.run("settings", "webChatOrigins", "https://shop.example/, http://localhost:3000")
                .isDone();
        assertThat(cli.run("settings", "webChatProxies", "").isDone().err())
                .contains("The list of trusted proxies is not set any more: the default holds again.");
        cli.run("settings", "webChatBlocked", "203.0.113.0/24 198.51.*").isDone();
        cli.run("settings", "webChatKeyStorePassword", "correct horse").isDone();

        assertThat(cli.run("settings", "webChat").out().strip()).isEqualTo("true");
        assertThat(cli.run("settings", "webChatPort").out().strip()).isEqualTo("9000");
        assertThat(cli.run("settings", "webChatOrigins").out().strip())
                .isEqualTo("https://shop.example http://localhost:3000");
        assertThat(cli.run("settings").out())
                .contains("203.0.113.0/24 198.51.*")
                .doesNotContain("correct horse");
        assertThat(cli.run("settings", "--json")
                        .json()
                        .get("webChatKeyStorePassword")
                        .stringValue())
                .isEqualTo("•••");
        cli.run("settings", "webChatOrigins", "").isDone();
        assertThat(cli.run("settings", "webChatOrigins").out().strip()).isEmpty();
    }

    @Test
    void refusesSettingsThatCannotBe() {
        for (String[] wrong : new String[][] {
            {"webChatPort", "65536"},
            {"webChatOrigins", "https://shop.example/path"},
            {"webChatOrigins", "shop.example"},
            {"webChatBlocked", "203.0.113.0/33"},
            {"webChatBlocked", "shop.example"},
            {"webChatPublicUrl", "ftp://shop.example"},
            {"webChat", "perhaps"}
        }) {
            Cli.Answer answer = Cli.in(temp).run("settings", wrong[0], wrong[1]);
            assertThat(answer.status()).as(wrong[1]).isEqualTo(2);
            assertThat(answer.err()).contains("“" + wrong[1] + "” does not fit " + wrong[0]);
        }
    }
}
