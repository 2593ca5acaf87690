package io.smarthub.app.statistics;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.domain.statistics.ResponseBucket;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.domain.statistics.WeekHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Statistics kept in memory, for tests of what stands on them. */
public final class RememberedStatistics implements StatisticsReader {

    /** Whether the roll-ups contradict themselves. */
    public boolean broken;

    /** Whether reading fails. */
    public boolean failing;

    private final TreeMap<LocalDate, Figures> days = new TreeMap<>();
    private final List<ChatbotRow> chatbots = new ArrayList<>();
    private final List<ButtonRow> buttons = new ArrayList<>();
    private final Map<ResponseBucket, Long> responses = new HashMap<>();
    private final WeekHours.Builder hours = new WeekHours.Builder();

    public RememberedStatistics day(String day, Figures figures) {
        days.put(LocalDate.parse(day), figures);
        return this;
    }

    public RememberedStatistics hour(DayOfWeek day, int hour, long count) {
        hours.add(day, hour, count);
        return this;
    }

    public RememberedStatistics response(Duration time, long count) {
        responses.merge(ResponseBucket.of(time), count, Long::sum);
        return this;
    }

    public RememberedStatistics chatbot(ChatbotRow row) {
        chatbots.add(row);
        return this;
    }

    public RememberedStatistics button(ButtonRow row) {
        buttons.add(row);
        return this;
    }

    /** A service on these statistics at a moment, for an account in a zone. */
    public StatisticsService service(String now, String zone) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new StatisticsService(this, new FixedAccount(Account.fresh(ZoneId.of(zone))), clock);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    @Override
    public SortedMap<LocalDate, Figures> days(Range range) {
        if (failing) {
            throw new IllegalStateException("the disk is gone");
        }
        if (broken) {
            return new TreeMap<>(Map.of(range.from(), new Figures(0, 2, 2, 2, 1, 2)));
        }
        return days.subMap(range.from(), range.to());
    }

    @Override
    public WeekHours hours(Range range) {
        return hours.build();
    }

    @Override
    public ResponseTimes responses(Range range) {
        return ResponseTimes.of(responses);
    }

    @Override
    public List<ChatbotRow> chatbots(Range range) {
        return List.copyOf(chatbots);
    }

    @Override
    public List<ButtonRow> buttons(Range range, int limit) {
        return buttons.stream().limit(limit).toList();
    }

    @Override
    public List<ReplyRow> replies(Range range, String source, String chatbot) {
        return List.of();
    }

    private record FixedAccount(Account account) implements AccountStore {

        @Override
        public NumbersMoved save(UnaryOperator<Account> change) {
            throw new UnsupportedOperationException("the account stays as it is");
        }
    }
}
