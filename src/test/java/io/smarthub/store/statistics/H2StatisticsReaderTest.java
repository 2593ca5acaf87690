package io.smarthub.store.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.smarthub.app.intake.Intake;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.statistics.BucketSize;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roll-ups against counting every conversation, in zones whose clocks change at different nights. */
class H2StatisticsReaderTest {

    private static final int CONVERSATIONS = 250;

    @TempDir
    Path dir;

    private TestDb db;
    private H2StatisticsReader reader;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        reader = new H2StatisticsReader(db.database());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Prague", "America/New_York", "America/Santiago", "Asia/Kathmandu"})
    void sumsEqualCountingEveryConversation(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        List<Counted> all = store(zone.hashCode());
        db.accounts().save(account -> account.withZone(zone));

        for (Range range : ranges(zone)) {
            assertThat(total(range)).as("%s", range).isEqualTo(Counted.figures(all, range));
            assertThat(reader.hours(range)).as("%s", range).isEqualTo(Counted.hours(all, range));
            responsesEqual(all, range);
            buttonsEqual(all, range);
            repliesEqual(all, range);
        }
    }

    @Test
    void everyBarEqualsCountingItsConversations() {
        List<Counted> all = store(7);
        StatisticsService service = new StatisticsService(reader, db.accounts(), TestDb.CLOCK);
        Range year = service.range(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));

        for (BucketSize size : BucketSize.values()) {
            Summary summary = service.summary(year, size);
            assertThat(summary.figures()).isEqualTo(Counted.figures(all, year));
            assertThat(summary.buckets())
                    .allSatisfy(bar -> assertThat(bar.figures())
                            .isEqualTo(Counted.figures(all, bar.bucket().range())));
        }
    }

    @Test
    void anEmptyDatabaseHasNothing() {
        Range range = ranges(TestDb.ZONE).getFirst();

        assertThat(reader.firstDay()).isEmpty();
        assertThat(reader.days(range)).isEmpty();
        assertThat(reader.responses(range).median()).isEmpty();
        assertThat(reader.chatbots(range)).isEmpty();
        assertThat(reader.buttons(range, 10)).isEmpty();
        assertThat(reader.replies(range, "test", "bo1")).isEmpty();
    }

    @Test
    void theFirstDayIsThatOfTheFirstConversationOrTrigger() {
        List<Counted> all = store(3);

        LocalDate first = all.stream()
                .map(each -> LocalDate.ofInstant(each.summary().openedAt(), TestDb.ZONE))
                .min(LocalDate::compareTo)
                .orElseThrow();

        assertThat(reader.firstDay()).contains(first);
    }

    private List<Counted> store(long seed) {
        List<List<Event>> conversations = new RandomYear(seed).conversations(CONVERSATIONS);
        db.store(IntStream.range(0, conversations.size())
                .mapToObj(at -> TestDb.conversation("c" + at, null, conversations.get(at)))
                .toArray(Intake[]::new));
        return Counted.of(conversations);
    }

    private static List<Range> ranges(ZoneId zone) {
        return Stream.of(
                        "2026-01-01/2027-01-01",
                        "2026-03-29/2026-03-30",
                        "2026-10-25/2026-10-26",
                        "2026-03-01/2026-04-01",
                        "2026-09-06/2026-09-07",
                        "2026-10-20/2026-11-02")
                .map(text -> text.split("/"))
                .map(days -> Range.of(LocalDate.parse(days[0]), LocalDate.parse(days[1]), zone))
                .toList();
    }

    private Figures total(Range range) {
        return reader.days(range).values().stream().reduce(Figures.ZERO, Figures::plus);
    }

    private void responsesEqual(List<Counted> all, Range range) {
        List<Duration> times = Counted.responses(all, range);
        assertThat(reader.responses(range).answered()).isEqualTo(times.size());
        reader.responses(range).median().ifPresent(median -> {
            double exact = times.get((times.size() - 1) / 2).toSeconds();
            assertThat((double) median.toSeconds()).isCloseTo(exact, within(exact / 32));
        });
    }

    private void repliesEqual(List<Counted> all, Range range) {
        for (String bot : List.of("bo0", "bo1")) {
            assertThat(reader.replies(range, "test", bot))
                    .as("%s of %s", bot, range)
                    .isSortedAccordingTo((a, b) -> Long.compare(b.clicks(), a.clicks()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 4)
                            .mapToObj(number -> Counted.reply(all, range, bot, "button " + number))
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    private void buttonsEqual(List<Counted> all, Range range) {
        List<ButtonRow> rows = reader.buttons(range, 1000);
        assertThat(rows.stream().mapToLong(ButtonRow::clicks).sum()).isEqualTo(Counted.clicks(all, range));
        assertThat(rows).isSortedAccordingTo((a, b) -> Long.compare(b.clicks(), a.clicks()));
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.askedAgent()).isLessThanOrEqualTo(Counted.asked(all, range, row.label())));
        long triggered = Counted.figures(all, range).triggered();
        assertThat(reader.chatbots(range).stream()
                        .mapToLong(ChatbotRow::triggered)
                        .sum())
                .isGreaterThanOrEqualTo(triggered);
        assertThat(reader.chatbots(range))
                .allSatisfy(row -> assertThat(row.triggered()).isLessThanOrEqualTo(triggered));
    }
}
