package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An import ended by the system, as with Ctrl-C. */
class InterruptedImportIT {

    private static final int CONVERSATIONS = 30_000;
    private static final long SOME_BATCHES = 1_500_000;

    @TempDir
    private Path temp;

    @Test
    void leavesAConsistentDatabaseAndCanBeRepeated() throws Exception {
        Cli cli = Cli.in(temp);
        Path file = file();
        Path database = cli.data().resolve("smarthub.mv.db");
        Path out = temp.resolve("out.json");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.smarthub.launch.Main",
                        "--data",
                        cli.data().toString(),
                        "import",
                        "--json",
                        file.toString())
                .redirectOutput(out.toFile())
                .redirectError(temp.resolve("err.txt").toFile())
                .start();
        while (!(Files.exists(database) && Files.size(database) > SOME_BATCHES) && process.isAlive()) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        process.destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

        JsonNode report = new Cli.Answer(0, Files.readString(out), "").json();
        assertThat(report.get("cancelled").booleanValue()).isTrue();
        int stored = report.get("added").intValue();
        assertThat(stored).isPositive().isLessThan(CONVERSATIONS);
        assertThat(cli.run("verify").status()).isZero();
        assertThat(cli.run("conversations", "--json").json().get("total").intValue())
                .isEqualTo(stored);

        JsonNode repeated =
                cli.run("import", "--json", file.toString()).isDone().json();
        assertThat(repeated.get("unchanged").intValue()).isEqualTo(stored);
        assertThat(repeated.get("added").intValue()).isEqualTo(CONVERSATIONS - stored);
        assertThat(cli.run("verify").status()).isZero();
    }

    private Path file() throws IOException {
        Path file = temp.resolve("many.ndjson");
        Instant start = Instant.parse("2026-06-01T08:00:00Z");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < CONVERSATIONS; i++) {
                Instant at = start.plusSeconds(300L * i % 12_000_000);
                writer.write("""
                        {"source":"many","source_id":"%d","messages":[\
                        {"author":"chatbot","text":"How can I help?","at":"%s"},\
                        {"author":"visitor","text":"Where is my order %d?","at":"%s"}]}
                        """.formatted(i, at, i, at.plusSeconds(20)));
            }
        }
        return file;
    }
}
