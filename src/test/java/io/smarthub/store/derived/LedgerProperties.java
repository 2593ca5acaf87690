package io.smarthub.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is imported, moved to another zone and erased, in any order: the ledger adds up to what was used. */
class LedgerProperties {

    private static final Instant START = Instant.parse("2026-03-27T00:00:00Z");
    private static final int CONVERSATIONS = 8;

    /** As the rules say it, and not as the code does: one of these makes a chatbot conversation (D3). */
    private static final Set<EventType> USES =
            Set.of(EventType.BUTTON_CLICK, EventType.HANDOFF_CLICK, EventType.BOT_INPUT);

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Prague", "America/St_Johns", "Pacific/Apia", "America/New_York")
            .map(ZoneId::of)
            .toList();

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void theLedgersSumIsWhatWasUsedAndEveryConversationIsOneUnitEver(@ForAll Random random) throws IOException {
        Path dir = Files.createTempDirectory("ledger");
        try {
            try (TestDb db = TestDb.open(dir)) {
                live(db, random);
            }
        } finally {
            try (Stream<Path> files = Files.list(dir)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(dir);
        }
    }

    private static void live(TestDb db, Random random) {
        Map<String, Instant> firstUses = new HashMap<>();
        Set<String> erased = new HashSet<>();
        int steps = 6 + random.nextInt(10);
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
                    db.accounts().save(account -> account.withZone(zone));
                }
                case 1 -> erase(db, "c" + random.nextInt(CONVERSATIONS), erased);
                default -> db.intake().store(batch(random, step, firstUses));
            }
            check(db, firstUses, erased);
        }
        assertThat(db.mismatches()).isEmpty();
    }

    private static List<Intake> batch(Random random, int step, Map<String, Instant> firstUses) {
        List<Intake> batch = new ArrayList<>();
        for (int record = 0; record <= random.nextInt(5); record++) {
            String id = "c" + random.nextInt(CONVERSATIONS);
            List<Event> events = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                EventType type = EventType.values()[random.nextInt(EventType.values().length)];
                Instant at = START.plusSeconds(60L * random.nextInt(60 * 24 * 40));
                events.add(Event.of(step + "-" + record + "-" + i, at, type, "Delivery"));
                if (USES.contains(type)) {
                    firstUses.merge(id, at, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
            batch.add(TestDb.conversation(id, null, events));
        }
        return batch;
    }

    private static void erase(TestDb db, String id, Set<String> erased) {
        long visitor = number(db, "SELECT visitor_id FROM conversation WHERE external_id = '" + id + "'");
        if (visitor != 0) {
            Rules rules = Rules.of(db.accounts().account());
            db.database()
                    .writer()
                    .write(transaction ->
                            new Erasure(transaction.sql(), new Conversations(transaction.sql(), rules)).erase(visitor));
            erased.add(id);
        }
    }

    private static void check(TestDb db, Map<String, Instant> firstUses, Set<String> erased) {
        ZoneId zone = db.accounts().account().zone();
        Map<YearMonth, Long> expected = new TreeMap<>();
        firstUses.values().forEach(at -> expected.merge(YearMonth.from(at.atZone(zone)), 1L, Long::sum));

        Map<YearMonth, Long> ledger = new TreeMap<>();
        Map<YearMonth, Long> derived = new TreeMap<>();
        Map<String, Integer> units = new TreeMap<>();
        db.database().read(sql -> {
            sql.each(
                    "SELECT in_month, SUM(units) AS units FROM ledger_entry GROUP BY in_month HAVING SUM(units) <> 0",
                    row -> ledger.put(YearMonth.parse(row.text("in_month")), row.number("units")));
            sql.each(
                    "SELECT counted_at FROM conversation WHERE counted_at IS NOT NULL",
                    row -> derived.merge(
                            YearMonth.from(row.instant("counted_at").atZone(zone)), 1L, Long::sum));
            sql.each("""
                    SELECT c.external_id, SUM(l.units) AS units FROM ledger_entry l
                    JOIN conversation c ON c.id = l.conversation_id GROUP BY c.external_id""", row -> units.put(row.text("external_id"), row.integer("units")));
            return null;
        });
        assertThat(ledger).as("the ledger's sums").isEqualTo(expected);
        assertThat(derived).as("what conversations say").isEqualTo(expected);
        QuotaLedger reader = new QuotaLedger(db.database());
        for (YearMonth month = YearMonth.of(2026, 1); month.getMonthValue() < 8; month = month.plusMonths(1)) {
            assertThat((long) reader.used(new QuotaMonth(month, zone)))
                    .as("used in " + month)
                    .isEqualTo(expected.getOrDefault(month, 0L));
        }
        Map<String, Integer> one = new TreeMap<>();
        firstUses.keySet().stream().filter(id -> !erased.contains(id)).forEach(id -> one.put(id, 1));
        assertThat(units).as("a unit each, and none that names an erased one").isEqualTo(one);
    }

    private static long number(TestDb db, String query) {
        return db.database().read(sql -> sql.number(query));
    }
}
