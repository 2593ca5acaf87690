package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.Recomputing;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL while everything is derived anew: the next start goes on, and the end is that of one that was never interrupted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildIT {

    private static final int BATCHES = 240;
    private static final int MOST_KILLS = 40;

    @TempDir
    private Path temp;

    private Start start = Start.PLAIN;

    private final Random random = new Random(20_261_127);

    @BeforeAll
    void train(@TempDir Path cache) throws Exception {
        start = Start.trained(
                cache,
                RebuildProcess.class,
                Files.createDirectory(cache.resolve("data")).toString());
    }

    static Account target(Account account) {
        return account.withZone(RebuildProcess.ZONE).withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL);
    }

    @Test
    void afterAChangeOfZoneAndReadingTheNumbersAreThoseOfBeforeUntilTheEnd() throws Exception {
        Path whole = filled("whole");
        Path killed = filled("killed");
        Contents before = contents(killed);
        Contents right;
        try (TestDb db = TestDb.open(whole)) {
            db.accounts().save(RebuildIT::target);
            right = Contents.of(db.database());
        }
        int waiting = 0;
        int kills = 0;
        while (!killAfterSomePages(killed).contains("done")) {
            assertThat(++kills).as("kills before an end").isLessThan(MOST_KILLS);
            try (TestDb db = TestDb.open(killed)) {
                assertThat(db.mismatches()).as("kill %d", kills).isEmpty();
                if (db.accounts().progress().state() == Recomputing.State.WAITING) {
                    waiting++;
                    assertThat(db.accounts().account().zone()).isEqualTo(TestDb.ZONE);
                    assertThat(ofStatistics(Contents.of(db.database())))
                            .as("kill %d", kills)
                            .isEqualTo(ofStatistics(before));
                }
            }
        }

        assertThat(waiting).as("kills in the middle").isGreaterThan(1);
        assertThat(contents(killed)).isEqualTo(right);
    }

    @Test
    void afterAnotherVersionDerivedThemNothingIsShownBeforeTheEnd() throws Exception {
        Path killed = filled("killed");
        Contents right = contents(killed);
        try (TestDb db = TestDb.open(killed)) {
            db.database().writer().write(transaction -> {
                List.of(
                                "UPDATE conversation SET outcome = 'NONE', unread = FALSE",
                                "DELETE FROM stat_day",
                                "DELETE FROM stat_month_button",
                                "DELETE FROM inbox_count",
                                "DELETE FROM tag_count",
                                "DELETE FROM ledger_entry",
                                "UPDATE account SET derived_by = 0")
                        .forEach(transaction.sql()::update);
                return true;
            });
        }
        int inTheMiddle = 0;
        for (int kill = 0; kill < 3; kill++) {
            inTheMiddle += killAfterSomePages(killed).contains("open") ? 0 : 1;
        }

        assertThat(inTheMiddle).as("kills before it was open").isPositive();
        assertThat(contents(killed)).isEqualTo(right);
    }

    /** Answers what it said. */
    private List<String> killAfterSomePages(Path folder) throws IOException, InterruptedException {
        try (Child child = Child.start(start, RebuildProcess.class, folder.toString())) {
            List<String> lines = new ArrayList<>();
            for (int left = 1 + random.nextInt(6); left > 0; left--) {
                String line = child.next();
                if (line == null) {
                    break;
                }
                lines.add(line);
            }
            child.live(random.nextInt(30));
            lines.addAll(child.kill());
            return lines;
        }
    }

    private Path filled(String name) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(name));
        try (TestDb db = TestDb.open(folder)) {
            for (int batch = 0; batch < BATCHES; batch++) {
                db.intake().store(Shop.batch(batch));
            }
        }
        return folder;
    }

    private static Contents contents(Path folder) {
        try (TestDb db = TestDb.open(folder)) {
            assertThat(db.mismatches()).isEmpty();
            return Contents.of(db.database());
        }
    }

    private static Map<String, List<String>> ofStatistics(Contents contents) {
        Map<String, List<String>> tables = contents.tables();
        tables.keySet().removeIf(table -> !table.startsWith("stat_") && !table.startsWith("ledger"));
        return tables;
    }
}
