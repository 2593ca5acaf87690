package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.smarthub.store.AgedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.h2.engine.Constants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL while rows are added to a file that has several sessions behind it: no row that was acknowledged may be lost. This is the gate of
 * every upgrade of H2: {@code -Dh2.version=2.5.252} fails on the measured file ({@code docs/decisions/0002}).
 */
class AgedFileIT {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final Path MEASURED = Path.of(System.getProperty("aged", "../shared/data/h2-aged-10k.mv.db.gz"));
    private static final int MOST_ROWS = 15;

    @TempDir
    private Path dir;

    private final Random random = new Random(20_261_127);
    private final List<String> losses = new ArrayList<>();
    private int kills;
    private int acknowledged;
    private int lost;

    @AfterEach
    void say(TestInfo test) {
        System.out.printf(
                "H2 %s, %s: %d kills, %d rows acknowledged, %d lost%n",
                Constants.VERSION, test.getDisplayName(), kills, acknowledged, lost);
    }

    @Test
    void killsOnAMeasuredFileLoseNothingThatWasAcknowledged() throws Exception {
        assumeThat(MEASURED).as("measured input, not part of the project").exists();
        Path aged = dir.resolve("aged.mv.db");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(MEASURED))) {
            Files.copy(in, aged);
        }
        killEachOnACopy(aged);
    }

    @Test
    void killsOnAFileOfManySessionsLoseNothingThatWasAcknowledged() throws Exception {
        Path aged = dir.resolve("aged.mv.db");
        age(aged);
        killEachOnACopy(aged);
    }

    @Test
    void killsOneAfterAnotherOnOneFileLoseNothingThatWasAcknowledged() throws Exception {
        Path file = dir.resolve("one.mv.db");
        age(file);
        Set<Long> all = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            all.addAll(acknowledgedBeforeKill(file, all.size() + 100L * kill));
            check(kill, all, file);
        }
        assertThat(losses).isEmpty();
    }

    private void killEachOnACopy(Path aged) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path copy = Files.copy(aged, dir.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            check(kill, acknowledgedBeforeKill(copy, 0), copy);
        }
        assertThat(losses).isEmpty();
    }

    /** Among the first versions of the file after it was opened: that is when it could be lost. */
    private Set<Long> acknowledgedBeforeKill(Path file, long first) throws IOException, InterruptedException {
        Set<Long> rows = new TreeSet<>();
        try (Child child = Child.start(Start.PLAIN, RowProcess.class, file.toString(), String.valueOf(first))) {
            assertThat(child.next()).isEqualTo("opened");
            for (int more = 1 + random.nextInt(MOST_ROWS); more > 0; more--) {
                rows.add(row(String.valueOf(child.next())));
            }
            child.kill().forEach(line -> rows.add(row(line)));
        }
        acknowledged += rows.size();
        return rows;
    }

    private void check(int kill, Set<Long> rows, Path file) {
        kills++;
        Set<Long> missing = new TreeSet<>(rows);
        String said = "";
        try (AgedFile after = AgedFile.open(file)) {
            missing.removeAll(after.rows());
        } catch (SQLException e) {
            said = ", the file cannot be read: " + e.getMessage();
        }
        lost += missing.size();
        if (!missing.isEmpty()) {
            losses.add("kill %d: %d of %d acknowledged rows are lost%s"
                    .formatted(kill, missing.size(), rows.size(), said));
        }
    }

    private static long row(String line) {
        assertThat(line).startsWith("stored ");
        return Long.parseLong(line.substring("stored ".length()));
    }

    /** Sessions that load, delete, rebuild and change, some of which end by a kill. */
    private void age(Path file) throws Exception {
        for (int session = 0; session < 3; session++) {
            try (AgedFile open = AgedFile.open(file)) {
                open.run("CREATE TABLE message%d (id BIGINT PRIMARY KEY, body VARCHAR)".formatted(session));
                open.run("""
                        INSERT INTO message%d SELECT x, 'message ' || x || REPEAT(' words', 12)
                        FROM SYSTEM_RANGE(1, 20000)""".formatted(session));
                open.run("CREATE INDEX words%1$d ON message%1$d (body)".formatted(session));
            }
            try (AgedFile open = AgedFile.open(file)) {
                open.run("DELETE FROM message%d WHERE MOD(id, 3) = 0".formatted(session));
                open.run("ANALYZE");
            }
            acknowledgedBeforeKill(file, 1_000_000L * (session + 1));
            try (AgedFile open = AgedFile.open(file)) {
                open.run("DROP TABLE acknowledged");
                open.run("UPDATE message%d SET body = body || 'x' WHERE MOD(id, 7) = 0".formatted(session));
            }
        }
        acknowledged = 0;
    }
}
