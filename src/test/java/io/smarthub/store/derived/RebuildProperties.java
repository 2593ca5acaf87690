package io.smarthub.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * While everything is derived anew page by page, others store, go on, erase, the program ends and starts, and another target takes the
 * place of the first: statistics and quota stay those of before to the last step, every number is right all the time, and at the end the database is as if the rules had been these from the beginning.
 */
class RebuildProperties {

    private static final Instant START = Instant.parse("2026-03-27T00:00:00Z");
    private static final int CONVERSATIONS = 12;
    private static final int MOST_STEPS = 100;

    private static final List<ZoneId> ZONES = Stream.of("America/St_Johns", "Pacific/Apia", "America/New_York", "UTC")
            .map(ZoneId::of)
            .toList();

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyNumberIsRightAtEveryStepAndTheEndIsThatOfABeginningUnderTheseRules(@ForAll Random random)
            throws IOException {
        Path dir = Files.createTempDirectory("rebuild");
        Path other = Files.createTempDirectory("rebuilt");
        try {
            Account target = account(random);
            List<List<Intake>> stored = new ArrayList<>();
            List<String> erased = new ArrayList<>();
            Contents rebuilt = rebuilt(dir, target, stored, erased, random);
            try (TestDb db = TestDb.open(other)) {
                db.accounts().save(_ -> target);
                stored.forEach(db.intake()::store);
                erased.forEach(id -> erase(db, id));
                assertThat(rebuilt).isEqualTo(Contents.of(db.database()));
            }
        } finally {
            delete(dir);
            delete(other);
        }
    }

    private static Account account(Random random) {
        return Account.fresh(ZONES.get(random.nextInt(ZONES.size())))
                .withOutcomeReading(OutcomeReading.values()[random.nextInt(OutcomeReading.values().length)])
                .withOwnerName(random.nextBoolean() ? "Petra" : "Owner");
    }

    private static Contents rebuilt(
            Path dir, Account target, List<List<Intake>> stored, List<String> erased, Random random) {
        TestDb db = TestDb.open(dir);
        try {
            for (int batch = 0; batch < 4; batch++) {
                store(db, stored, random);
            }
            // some go to the target, some by way of others, which they may reach
            Account to = random.nextBoolean() ? target : account(random);
            begin(db, to);
            boolean done = false;
            for (int step = 0; !done && step < MOST_STEPS; step++) {
                switch (random.nextInt(7)) {
                    case 0 -> store(db, stored, random);
                    case 1 -> {
                        String id = "c" + random.nextInt(CONVERSATIONS);
                        if (erase(db, id)) {
                            erased.add(id);
                        }
                    }
                    case 2 -> {
                        db.close();
                        db = TestDb.open(dir);
                    }
                    case 3 -> {
                        if (!to.equals(target) && canBeReplaced(db)) {
                            to = random.nextBoolean() ? target : account(random);
                            begin(db, to);
                        }
                    }
                    default -> {
                        Map<String, List<String>> before = ofStatistics(db);
                        done = step(db, to);
                        if (!done) {
                            assertThat(ofStatistics(db))
                                    .as("what is read, after a page")
                                    .isEqualTo(before);
                        } else if (!to.equals(target)) {
                            db.close();
                            db = TestDb.open(dir);
                            to = target;
                            begin(db, to);
                            done = false;
                        }
                    }
                }
                if (!done) {
                    assertThat(db.mismatches()).as("after step %d", step).isEmpty();
                }
            }
            assertThat(done).isTrue();
            db.close();
            db = TestDb.open(dir);
            assertThat(db.accounts().account().zone()).isEqualTo(target.zone());
            assertThat(db.mismatches()).as("at the end").isEmpty();
            return Contents.of(db.database());
        } finally {
            db.close();
        }
    }

    private static void begin(TestDb db, Account to) {
        db.database().writer().write(transaction -> {
            Rebuild.begin(transaction.sql(), Rules.of(to), false, TestDb.CLOCK.instant());
            return true;
        });
    }

    private static boolean canBeReplaced(TestDb db) {
        Rules shown = Rules.of(db.accounts().account());
        return db.database().read(sql -> Rebuild.find(sql).orElseThrow().hasLeftRowsAlone(shown));
    }

    private static Map<String, List<String>> ofStatistics(TestDb db) {
        Map<String, List<String>> tables = Contents.of(db.database()).tables();
        tables.keySet().removeIf(table -> !table.startsWith("stat_") && !table.startsWith("ledger"));
        return tables;
    }

    private static boolean step(TestDb db, Account target) {
        return db.database().writer().write(transaction -> {
            Rebuild begun = Rebuild.find(transaction.sql()).orElseThrow();
            // by this reason, all sums are written or those that are different
            CountReason reason =
                    target.ownerName().equals("Petra") ? CountReason.DERIVED_ANEW : CountReason.ZONE_CHANGED;
            boolean done =
                    new Rebuilding(transaction.sql(), begun, reason, 2).step().isPresent();
            if (done) {
                transaction
                        .sql()
                        .update(
                                "UPDATE account SET zone = ?, outcome_reading = ?, owner_name = ?",
                                target.zone().getId(),
                                target.outcomeReading(),
                                target.ownerName());
            }
            return done;
        });
    }

    private static void store(TestDb db, List<List<Intake>> stored, Random random) {
        List<Intake> batch = new ArrayList<>();
        for (int record = 0; record <= random.nextInt(4); record++) {
            List<Event> events = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                EventType type = EventType.values()[random.nextInt(EventType.values().length)];
                Instant at = START.plusSeconds(60L * random.nextInt(60 * 24 * 40));
                String text = type == EventType.ASSIGNED ? "Petra" : "Delivery";
                events.add(Event.of(stored.size() + "-" + record + "-" + i, at, type, text));
            }
            String id = "c" + random.nextInt(CONVERSATIONS);
            batch.add(TestDb.conversation(id, TestDb.visitor("v-" + id, null, null), events));
        }
        db.intake().store(batch);
        stored.add(batch);
    }

    private static boolean erase(TestDb db, String id) {
        return db.database().writer().write(transaction -> {
            long visitor = transaction
                    .sql()
                    .number("SELECT visitor_id FROM conversation WHERE external_id = ? AND NOT erased", id);
            if (visitor == 0) {
                return false;
            }
            Rules rules = Rules.of(db.accounts().account());
            new Erasure(transaction.sql(), new Conversations(transaction.sql(), rules)).erase(visitor);
            return true;
        });
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
