package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** SIGKILL at random moments of large imports into empty folders, up to the writing anew at their end. */
class ImportKillIT {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int CONVERSATIONS = 4_000;
    private static final int MESSAGES = 7;
    /** Makes the file large enough for what is done with large ones. */
    private static final String FILLING = "words that fill the message ".repeat(42);

    @TempDir
    private Path temp;

    private final Random random = new Random(20_261_127);

    @Test
    void leaveRightNumbersASearchThatFollowsAndAnImportThatCanBeRepeated() throws Exception {
        Path file = file();
        long start = System.nanoTime();
        Cli whole = in("whole");
        Process first = begin(whole, file);
        assertThat(first.waitFor()).isZero();
        long longest = Duration.ofNanos(System.nanoTime() - start).toMillis();
        int unfinished = 0;
        int withoutIndexes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Cli cli = in("kill" + kill);
            Process process = begin(cli, file);
            process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            withoutIndexes += indexes(cli) < 3 ? 1 : 0;

            assertThat(cli.run("verify").status()).as("kill %d", kill).isZero();
            assertThat(indexes(cli)).as("kill %d", kill).isEqualTo(3);
            int stored = conversations(cli);
            unfinished += stored < CONVERSATIONS ? 1 : 0;
            assertThat(found(cli, "order" + (stored - 1)))
                    .as("kill %d, the last of %d", kill, stored)
                    .isEqualTo(stored == 0 ? 0 : 1);

            cli.run("import", file.toString()).isDone();
            assertThat(cli.run("verify").status()).as("kill %d", kill).isZero();
            assertThat(conversations(cli)).isEqualTo(CONVERSATIONS);
            assertThat(found(cli, "order" + (CONVERSATIONS - 1))).isEqualTo(1);
            JsonNode again =
                    cli.run("import", "--json", file.toString()).isDone().json();
            assertThat(again.get("added").intValue()).isZero();
            assertThat(again.get("updated").intValue()).isZero();
        }
        assertThat(unfinished).as("kills that found an import at work").isPositive();
        assertThat(withoutIndexes).as("kills that left indexes to be made").isGreaterThanOrEqualTo(KILLS < 10 ? 0 : 1);
    }

    private Cli in(String folder) {
        return Cli.in(temp.resolve(folder));
    }

    private static int conversations(Cli cli) {
        return cli.run("conversations", "--json").json().get("total").intValue();
    }

    private static int found(Cli cli, String words) {
        return cli.run("conversations", "--json", "--search", words)
                .json()
                .get("total")
                .intValue();
    }

    private Process begin(Cli cli, Path file) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.smarthub.launch.Main",
                        "--data",
                        cli.data().toString(),
                        "import",
                        file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How many of the indexes that a large import leaves out are there; all of them where nothing is there yet. */
    private int indexes(Cli cli) throws IOException, SQLException {
        if (!Files.exists(cli.data().resolve("smarthub.mv.db"))) {
            return 3;
        }
        // a copy: what a kill left is to be opened first by the application
        Path copy = Files.copy(
                cli.data().resolve("smarthub.mv.db"), temp.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        List<String> names = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + temp.resolve("copy"), "SMARTHUB", "");
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("""
                        SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES
                        WHERE INDEX_NAME IN ('CONVERSATION_KEY', 'CONVERSATION_VISITOR', 'VISITOR_KEY')
                        UNION ALL SELECT 'none yet' FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = 'PUBLIC'
                        AND NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'LARGE_LOAD')""")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names.contains("none yet") ? 3 : names.size();
    }

    private Path file() throws IOException {
        Path file = temp.resolve("many.ndjson");
        Instant start = Instant.parse("2026-06-01T08:00:00Z");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < CONVERSATIONS; i++) {
                Instant at = start.plusSeconds(2_000L * i);
                // ids in no order, as sources give them out
                String id = Long.toHexString(i * 0x9E3779B97F4A7C15L);
                writer.write("""
                        {"v":1,"kind":"conversation","source":"many","account":"","externalId":"%s","visitor":{"name":"Anna %d"},\
                        "contactExternalId":"v%d","updatedAt":"%s"}
                        """.formatted(id, i, i * 7_919 % 2_500, at));
                for (int m = 0; m < MESSAGES; m++) {
                    writer.write("""
                            {"v":1,"kind":"event","source":"many","account":"","externalId":"%d","conversationExternalId":"%s",\
                            "at":"%s","type":"VISITOR_MESSAGE","text":"order%d %s"}
                            """.formatted(m, id, at.plusSeconds(m), i, FILLING));
                }
            }
        }
        assertThat(Files.size(file)).isGreaterThan(32L << 20);
        return file;
    }
}
