package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that imports and edits at random moments: nothing that was acknowledged is lost, every number is right.
 * {@code -Dkills=200} kills more often.
 */
class CrashIT {

    private static final Path AGED = Path.of("..", "shared", "data", "h2-aged-10k.mv.db.gz");

    private static final int KILLS = Integer.getInteger("kills", 50);

    @TempDir
    Path dir;

    @TempDir
    Path cache;

    private final Random random = new Random(20_261_122);

    @Test
    void killsLoseNothingThatWasAcknowledged() throws IOException, InterruptedException {
        int acknowledged = kill(KILLS, ShopProcess.class);

        assertThat(acknowledged).as("batches stored in all").isGreaterThan(KILLS);
    }

    @Test
    void killsWhileTheOwnerEditsLoseNothingThatWasAcknowledged() throws IOException, InterruptedException {
        int acknowledged = kill(KILLS, OwnerProcess.class);

        assertThat(acknowledged).as("edits in all").isGreaterThan(KILLS);
    }

    /** A file with several sessions behind it, on which another release of H2 loses committed work. */
    @Test
    void killsOnAnAgedFileLoseNothing() throws IOException, InterruptedException, SQLException {
        assumeThat(AGED).as("measured input, not part of the project").exists();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(AGED))) {
            Files.copy(in, dir.resolve("smarthub.mv.db"));
        }
        run("sa", "CREATE USER SMARTHUB PASSWORD '' ADMIN");
        run("SMARTHUB", "DROP ALL OBJECTS");
        run("SMARTHUB", "DROP USER IF EXISTS SA");

        kill(8, ShopProcess.class);
    }

    private int kill(int times, Class<?> program) throws IOException, InterruptedException {
        Start trained = Start.trained(cache, program, cache.toString(), "0", "2");
        int acknowledged = 0;
        for (int i = 0; i < times; i++) {
            try (Child child = Child.start(trained, program, dir.toString(), String.valueOf(acknowledged))) {
                boolean whileOpening = i % 10 == 9;
                List<String> printed = new ArrayList<>();
                if (!whileOpening) {
                    assertThat(child.next())
                            .as("kill %d, after %d that were acknowledged", i, acknowledged)
                            .isEqualTo("sound");
                    for (int batches = random.nextInt(4); batches > 0; batches--) {
                        printed.add(Objects.requireNonNull(child.next()));
                    }
                }
                child.live(random.nextInt(whileOpening ? 700 : 40));
                printed.addAll(child.kill());
                acknowledged += (int) printed.stream()
                        .filter(line -> line.startsWith("stored "))
                        .count();
            }
        }
        try (Child last = Child.start(trained, program, dir.toString(), String.valueOf(acknowledged))) {
            assertThat(last.next()).isEqualTo("sound");
        }
        return acknowledged;
    }

    private void run(String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("smarthub"), user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
