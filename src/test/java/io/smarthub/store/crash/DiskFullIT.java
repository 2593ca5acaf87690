package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskFullIT {

    @TempDir
    Path dir;

    /** A limit on the size of files stands in for the full disk: it needs no rights. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anImportThatRunsOutOfSpaceKeepsWhatWasAcknowledgedAndCanBeRepeated() throws IOException, InterruptedException {
        int acknowledged = 0;
        String failure = "";
        try (Child child = Child.start(
                List.of("bash", "-c", "ulimit -f 6000; exec \"$@\"", "bash"),
                Start.PLAIN,
                ShopProcess.class,
                dir.toString(),
                "0")) {
            assertThat(child.next()).isEqualTo("sound");
            for (String line = child.next(); line != null; line = child.next()) {
                if (line.startsWith("stored ")) {
                    acknowledged++;
                } else {
                    failure = line;
                }
            }
        }
        assertThat(failure).isEqualTo("failed DISK_FULL");
        assertThat(acknowledged).isPositive();

        try (Child again = Child.start(dir, acknowledged)) {
            assertThat(again.next()).isEqualTo("sound");
            assertThat(again.next()).isEqualTo("stored " + acknowledged);
        }
    }

    @Test
    void aWriterGoesOnOnceThereIsSpaceAgain() throws IOException, InterruptedException {
        assumeThat(mount()).as("the right to mount a small file system").isTrue();
        try (TestDb db = TestDb.open(dir)) {
            Path filler = Files.write(dir.resolve("filler"), new byte[4 << 20]);
            int[] number = {0};
            assertThatThrownBy(() -> {
                        while (true) {
                            db.intake().store(Shop.batch(number[0]));
                            number[0]++;
                        }
                    })
                    .isInstanceOfSatisfying(
                            StoreFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DISK_FULL));
            Files.delete(filler);

            db.intake().store(Shop.batch(number[0]));

            assertThat(db.mismatches()).isEmpty();
            assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM conversation")))
                    .isEqualTo((number[0] + 1L) * Shop.CONVERSATIONS);
        } finally {
            command("umount", dir.toString());
        }
    }

    private boolean mount() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/bin/mount"))
                && command("mount", "-t", "tmpfs", "-o", "size=12m", "smarthub-test", dir.toString()) == 0;
    }

    private static int command(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).inheritIO().start();
        return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
