package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process at random moments while it catches two years of billing up: the books come to those of one that was not killed. */
class BillingCrashIT {

    private static final int KILLS = 200;

    @TempDir
    Path dir;

    private final Random random = new Random(20_261_127);

    @Test
    void twoHundredKillsChangeNoFigure() throws IOException, InterruptedException {
        Path begun = dir.resolve("begun");
        BillingProcess.begin(begun);
        Path whole = copy(begun, "whole");
        Start trained = Start.trained(dir, BillingProcess.class, whole.toString());
        Journal uninterrupted = BillingProcess.journal(whole);
        assertThat(uninterrupted.invoices()).hasSizeGreaterThan(26);

        Path folder = copy(begun, "0");
        int inside = 0;
        int finished = 0;
        int before = 0;
        int longest = 25;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Child child = Child.start(trained, BillingProcess.class, folder.toString())) {
                assertThat(child.next()).as("kill %d", kill).isEqualTo("sound");
                int recorded = invoices(Objects.requireNonNull(child.next()));
                // as long as this machine needs for a few of the periods: a busy one would be killed before the first
                // for ever
                longest = recorded == before ? Math.min(800, longest * 2) : longest;
                before = recorded;
                child.live(random.nextInt(longest));
                List<String> printed = child.kill();
                inside += recorded > 4 && !printed.contains("done") ? 1 : 0;
                if (printed.contains("done")) {
                    finished++;
                    before = 0;
                    longest = Math.max(8, longest / 2);
                    same(folder, uninterrupted);
                    folder = copy(begun, String.valueOf(finished));
                }
            }
        }
        try (Child last = Child.start(trained, BillingProcess.class, folder.toString())) {
            assertThat(last.rest()).startsWith("sound").endsWith("done");
        }
        same(folder, uninterrupted);
        assertThat(inside).as("kills that found a part of the years recorded").isGreaterThan(50);
    }

    private static void same(Path folder, Journal uninterrupted) {
        Journal journal = BillingProcess.journal(folder);
        assertThat(journal.invoices()).isEqualTo(uninterrupted.invoices());
        assertThat(journal.decisions()).isEqualTo(uninterrupted.decisions());
        assertThat(journal.postings()).isEqualTo(uninterrupted.postings());
        assertThat(journal.reachedAt()).isEqualTo(uninterrupted.reachedAt());
    }

    private static int invoices(String line) {
        return Integer.parseInt(line.substring("invoices ".length()));
    }

    private Path copy(Path from, String name) {
        Path to = dir.resolve(name);
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectory(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
