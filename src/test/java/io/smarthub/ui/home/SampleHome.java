package io.smarthub.ui.home;

import io.smarthub.app.home.HomeReport;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.app.statistics.RememberedStatistics;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Advice;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Prices;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Preset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the home screen may have to show. */
final class SampleHome {

    static final String NOW = "2026-11-22T13:05:00Z";
    static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Currency EURO = Currency.getInstance("EUR");

    private SampleHome() {}

    /** A shop with so many units used of 100, and so many visitors waiting. */
    static HomeReport shop(int used, int waiting, long scale) {
        return new HomeReport(
                quota(PlanCode.STANDARD, 100, used),
                new HomeReport.Billing(PlanCode.STANDARD, period(), new Money(6_800, EURO), null, false, TODAY),
                service(scale).summary(service(scale).range(Preset.LAST_30_DAYS)),
                IntStream.range(0, Math.min(20, waiting))
                        .mapToObj(SampleHome::row)
                        .toList(),
                waiting,
                640 * scale,
                Instant.parse(NOW));
    }

    /** A database in which nothing has happened. */
    static HomeReport fresh() {
        StatisticsService service = new RememberedStatistics().service(NOW, ZONE.getId());
        return new HomeReport(
                quota(PlanCode.FREE, 0, 0),
                new HomeReport.Billing(PlanCode.FREE, null, null, null, false, TODAY),
                service.summary(service.range(Preset.LAST_30_DAYS)),
                List.of(),
                0,
                0,
                Instant.parse(NOW));
    }

    private static QuotaReport quota(PlanCode plan, int included, int used) {
        Quota quota = new Quota(new QuotaMonth(YearMonth.of(2026, 11), ZONE), included, 0, used);
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (int day = 1; day <= 22; day++) {
            days.put(LocalDate.of(2026, 11, day), used * day / 22 - used * (day - 1) / 22);
        }
        Forecast forecast = Forecast.of(quota, days, LocalDate.of(2026, 11, 1), LocalDate.MIN, Instant.parse(NOW));
        AddOn addOn = new AddOn(
                "CONV-100",
                AddOn.Kind.CONVERSATIONS,
                100,
                Set.of(PlanCode.STANDARD),
                1,
                Prices.NONE.with(new Money(1_900, EURO)));
        Optional<Advice> advice = included == 0 || forecast.gap() == 0
                ? Optional.empty()
                : Optional.of(new Advice(plan, false, List.of(addOn), new Money(1_900, EURO), 200, 0));
        return new QuotaReport(quota, plan, true, Optional.of(forecast), advice);
    }

    private static BillingPeriod period() {
        LocalDate start = LocalDate.of(2026, 11, 3);
        LocalDate end = LocalDate.of(2026, 12, 3);
        return new BillingPeriod(
                start,
                end,
                start.atStartOfDay(ZONE).toInstant(),
                end.atStartOfDay(ZONE).toInstant());
    }

    private static StatisticsService service(long scale) {
        RememberedStatistics statistics = new RememberedStatistics();
        for (int back = 0; back < 70; back++) {
            long base = 12 + back * 7 % 11 - back / 20;
            long resolved = base / 2;
            long escalated = 2 + back * 5 % 3;
            statistics.day(
                    TODAY.minusDays(back).toString(),
                    new Figures(
                            (base + escalated) * scale,
                            (base + resolved + escalated) * scale,
                            (resolved + escalated) * scale,
                            resolved * scale,
                            escalated * scale,
                            (resolved + escalated / 2) * scale));
        }
        return statistics.service(NOW, ZONE.getId());
    }

    private static InboxRow row(int at) {
        List<String> names = List.of("Anna Berg", "Li Wei", "", "Maximiliane Freifrau von und zu Hohenstein", "Jo");
        Instant since = Instant.parse(NOW).minusSeconds(240L + at * 2_500L);
        return new InboxRow(
                100 + at,
                "web",
                "c" + at,
                names.get(at % names.size()),
                Status.OPEN,
                true,
                at % 2 == 0 ? Outcome.ESCALATED : Outcome.NONE,
                since,
                since,
                since,
                "Is the blue one still available in size 42, and can you send it to Austria by Friday?",
                Author.VISITOR,
                true,
                false,
                List.of(),
                List.of());
    }
}
