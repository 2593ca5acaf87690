package io.smarthub.app.statistics;

import io.smarthub.app.account.AccountStore;
import io.smarthub.domain.statistics.Bucket;
import io.smarthub.domain.statistics.BucketSize;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Preset;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Answers the statistics screen, the home screen and the command line; days are those of the account's zone (D9). */
public final class StatisticsService {

    /** So many buttons are listed. */
    public static final int MOST_BUTTONS = 200;

    private final StatisticsReader reader;
    private final AccountStore accounts;
    private final Clock clock;

    public StatisticsService(StatisticsReader reader, AccountStore accounts, Clock clock) {
        this.reader = reader;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account's zone. */
    public ZoneId zone() {
        return accounts.account().zone();
    }

    /** Today in the account's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** One of the offered ranges, ending with today. */
    public Range range(Preset preset) {
        return preset.endingWith(today(), zone());
    }

    /**
     * A range of the owner's choice.
     *
     * @param to the day after the last
     * @throws IllegalArgumentException when it would hold no day
     */
    public Range range(LocalDate from, LocalDate to) {
        return Range.of(from, to, zone());
    }

    /** The counts of a range in bars of a readable size. */
    public Summary summary(Range range) {
        return summary(range, BucketSize.fitting(range));
    }

    /**
     * The counts of a range in bars of this size.
     *
     * @throws io.smarthub.domain.statistics.ContradictoryFigures when the roll-ups are wrong
     */
    public Summary summary(Range range, BucketSize size) {
        Range previous = range.previous();
        SortedMap<LocalDate, Figures> days = reader.days(Range.of(previous.from(), range.to(), range.zone()));
        boolean recorded =
                reader.firstDay().map(first -> !first.isAfter(previous.from())).orElse(false);
        List<BucketFigures> buckets =
                size.cut(range).stream().map(bucket -> bar(bucket, days)).toList();
        return new Summary(
                range,
                sum(days.tailMap(range.from()).values()),
                sum(days.headMap(range.from()).values()),
                recorded,
                buckets);
    }

    /** Everything the statistics screen shows. */
    public Report report(Range range) {
        return new Report(
                summary(range),
                reader.hours(range),
                reader.responses(range),
                reader.chatbots(range),
                reader.buttons(range, MOST_BUTTONS),
                reader.firstDay().orElse(null),
                clock.instant());
    }

    /** What became of one source's chatbots in a range, most triggered first. */
    public List<ChatbotRow> chatbots(Range range, String source) {
        return reader.chatbots(range).stream()
                .filter(row -> row.chatbot().source().equals(source))
                .toList();
    }

    /** The buttons of one chatbot that were clicked in a range, most clicked first, each for itself. */
    public List<ReplyRow> replies(Range range, String source, String chatbot) {
        return reader.replies(range, source, chatbot);
    }

    private static BucketFigures bar(Bucket bucket, SortedMap<LocalDate, Figures> days) {
        return new BucketFigures(
                bucket, sum(days.subMap(bucket.from(), bucket.to()).values()));
    }

    private static Figures sum(Collection<Figures> figures) {
        return figures.stream().reduce(Figures.ZERO, Figures::plus);
    }
}
