package io.smarthub.store.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.BucketSize;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.domain.statistics.WeekHours;
import io.smarthub.store.inbox.H2ConversationReader;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the screen equals the inbox's count of the filter it opens. */
class OpensExactlyItsConversationsTest {

    private static final int CONVERSATIONS = 250;

    @TempDir
    Path dir;

    private Inbox all;
    private TestDb db;
    private H2ConversationReader inbox;
    private StatisticsService service;

    @BeforeEach
    void open() {
        all = Inbox.open(dir);
        db = all.db;
        inbox = all.reader;
        service = new StatisticsService(new H2StatisticsReader(db.database()), db.accounts(), TestDb.CLOCK);
        List<List<Event>> conversations = new RandomYear(11).conversations(CONVERSATIONS);
        db.store(IntStream.range(0, conversations.size())
                .mapToObj(at -> TestDb.conversation("c" + at, null, conversations.get(at)))
                .toArray(Intake[]::new));
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void tilesBarsAndTheirParts() {
        for (ZoneId zone : List.of(TestDb.ZONE, ZoneId.of("America/New_York"))) {
            db.accounts().save(account -> account.withZone(zone));
            Summary year = service.summary(year(), BucketSize.MONTH);
            agree(year.range(), year.figures());
            for (BucketFigures bar : year.buckets()) {
                agree(bar.bucket().range(), bar.figures());
            }
            Summary autumn = service.summary(
                    service.range(LocalDate.parse("2026-10-23"), LocalDate.parse("2026-10-28")), BucketSize.DAY);
            autumn.buckets().forEach(bar -> agree(bar.bucket().range(), bar.figures()));
        }
    }

    @Test
    void cellsOfTheMap() {
        Report report = service.report(year());
        List<ConversationFilter> filters = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        OpensConversations opens = new OpensConversations(year());
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < WeekHours.HOURS; hour++) {
                filters.add(opens.hour(new HourOfWeek(day, hour)));
                numbers.add(report.hours().at(day, hour));
            }
        }

        assertThat(inbox.exactCounts(filters)).isEqualTo(numbers);
    }

    @Test
    void rowsOfChatbots() {
        for (Range range : ranges()) {
            List<ChatbotRow> rows = service.report(range).chatbots();
            OpensConversations opens = new OpensConversations(range);

            assertThat(rows)
                    .hasSizeGreaterThan(1)
                    .anySatisfy(row -> assertThat(row.used()).isLessThan(row.triggered()));
            for (ChatbotRow row : rows) {
                assertThat(inbox.exactCounts(List.of(
                                opens.chatbot(row.chatbot()),
                                opens.chatbotUsed(row.chatbot()),
                                opens.chatbot(row.chatbot(), Outcome.RESOLVED),
                                opens.chatbot(row.chatbot(), Outcome.ESCALATED))))
                        .as("%s", row)
                        .containsExactly(row.triggered(), row.used(), row.resolved(), row.escalated());
            }
        }
    }

    @Test
    void rowsOfButtons() {
        for (Range range : ranges()) {
            List<ButtonRow> rows = service.report(range).buttons();
            OpensConversations opens = new OpensConversations(range);

            assertThat(rows)
                    .hasSizeGreaterThan(3)
                    .anySatisfy(row -> assertThat(row.askedAgent()).isBetween(1L, row.conversations() - 1));
            for (ButtonRow row : rows) {
                assertThat(inbox.exactCounts(List.of(opens.button(row), opens.askedAfter(row))))
                        .as("%s", row)
                        .containsExactly(row.conversations(), row.askedAgent());
                assertThat(clicks(opens.button(row), row)).isGreaterThanOrEqualTo(row.clicks());
            }
        }
    }

    @Test
    void theMediansAnsweredConversations() {
        for (Range range : ranges()) {
            ResponseTimes responses = service.report(range).responses();

            assertThat(responses.answered()).isPositive();
            assertThat(inbox.exactCount(new OpensConversations(range).answered()))
                    .isEqualTo(responses.answered());
        }
    }

    /** How often a button's label was clicked in the conversations it opens; chatbots share labels, so at least so often. */
    private long clicks(ConversationFilter filter, ButtonRow row) {
        return inbox.ids(filter, CONVERSATIONS).stream()
                .flatMap(id -> inbox.conversation(id).orElseThrow().events().stream())
                .filter(event -> Counted.isClick(event) && event.text().equals(row.label()))
                .count();
    }

    private List<Range> ranges() {
        return List.of(year(), service.range(LocalDate.parse("2026-10-20"), LocalDate.parse("2026-11-04")));
    }

    private Range year() {
        return service.range(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));
    }

    private void agree(Range range, Figures figures) {
        OpensConversations opens = new OpensConversations(range);
        for (Metric metric : Metric.values()) {
            assertThat(inbox.exactCount(opens.metric(metric)))
                    .as("%s in %s", metric, range)
                    .isEqualTo(metric.of(figures));
        }
        assertThat(inbox.exactCount(opens.noReaction())).isEqualTo(figures.noReaction());
        assertThat(inbox.exactCount(opens.escalatedWithoutUse())).isEqualTo(figures.escalatedWithoutUse());
        assertThat(inbox.exactCount(opens.escalatedAfterUse()))
                .isEqualTo(figures.escalated() - figures.escalatedWithoutUse());
    }
}
