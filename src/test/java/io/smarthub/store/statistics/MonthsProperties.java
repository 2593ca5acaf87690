package io.smarthub.store.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.statistics.Range;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is stored, goes on, is resolved and taken back, erased, and moved to another zone or reading: of every range the screen shows
 * what its days add up to.
 */
class MonthsProperties {

    private static final int CONVERSATIONS = 40;
    private static final int RANGES = 6;
    private static final int LONGEST = 400;
    private static final LocalDate FIRST = LocalDate.parse("2025-12-25");

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Prague", "America/St_Johns", "Pacific/Apia", "America/Santiago")
            .map(ZoneId::of)
            .toList();

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void everyRangeIsTheSumOfItsDays(@ForAll Random random) throws IOException {
        Path dir = Files.createTempDirectory("months");
        try {
            try (Inbox inbox = Inbox.open(dir)) {
                live(inbox, random);
                assertThat(inbox.db.mismatches()).isEmpty();
            }
        } finally {
            try (Stream<Path> files = Files.walk(dir)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void live(Inbox inbox, Random random) {
        List<List<Event>> conversations = new RandomYear(random.nextLong()).conversations(CONVERSATIONS);
        store(inbox, conversations, random, 0);
        check(inbox, random);
        for (int step = 0; step < 4; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
                    inbox.db.accounts().save(account -> account.withZone(zone));
                }
                case 1 ->
                    inbox.db.accounts().save(account -> account.withOutcomeReading(other(account.outcomeReading())));
                case 2 -> inbox.writer.perform(new Action.EraseVisitor(), some(inbox, random, 1));
                case 3 -> {
                    ConversationWriter.Done done = inbox.writer.perform(new Action.Resolve(), some(inbox, random, 5));
                    if (random.nextBoolean()) {
                        inbox.writer.undo(done);
                    }
                }
                default -> store(inbox, conversations, random, 1);
            }
            check(inbox, random);
        }
    }

    /** The first part of each, or what comes after it and may turn its outcome, or move when it began. */
    private static void store(Inbox inbox, List<List<Event>> conversations, Random random, int part) {
        List<Intake> records = new ArrayList<>();
        for (int i = 0; i < conversations.size(); i++) {
            List<Event> events = conversations.get(i);
            int cut = events.size() - i % 3 % events.size();
            List<Event> some = part == 0 ? events.subList(events.size() - cut, events.size()) : events;
            if (part == 0 || random.nextBoolean()) {
                records.add(TestDb.conversation("c" + i, TestDb.visitor("v" + i, "Visitor", ""), some));
            }
        }
        inbox.db.intake().store(records);
    }

    private static List<Long> some(Inbox inbox, Random random, int count) {
        return Stream.generate(() -> inbox.db.idOf("c" + random.nextInt(CONVERSATIONS)))
                .limit(count)
                .distinct()
                .toList();
    }

    private static OutcomeReading other(OutcomeReading reading) {
        return OutcomeReading.values()[(reading.ordinal() + 1) % OutcomeReading.values().length];
    }

    private static void check(Inbox inbox, Random random) {
        H2StatisticsReader reader = new H2StatisticsReader(inbox.db.database());
        StatisticsService screen = new StatisticsService(reader, inbox.db.accounts(), TestDb.CLOCK);
        StatisticsService daily = new StatisticsService(new DayByDay(reader), inbox.db.accounts(), TestDb.CLOCK);
        for (int i = 0; i < RANGES; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(LONGEST));
            LocalDate to = from.plusDays(1 + random.nextInt(LONGEST));
            Range range = screen.range(
                    i % 3 == 0 ? from.withDayOfMonth(1) : from,
                    i % 2 == 0 ? to.withDayOfMonth(1).plusMonths(1) : to);
            assertThat(screen.report(range)).as("%s", range).isEqualTo(daily.report(range));
        }
    }
}
