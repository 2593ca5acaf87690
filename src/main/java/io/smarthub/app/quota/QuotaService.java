package io.smarthub.app.quota;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.domain.billing.Adviser;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Capacity;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Pace;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The monthly limit of chatbot conversations (D4, Q1–Q12). Reads the database: never on the FX thread. */
public final class QuotaService {

    private static final Duration SETTLED = Duration.ofDays(366);

    private final LedgerReader ledger;
    private final BillingService billing;
    private final AccountStore account;
    private final Clock clock;

    public QuotaService(LedgerReader ledger, BillingService billing, AccountStore account, Clock clock) {
        this.ledger = ledger;
        this.billing = billing;
        this.account = account;
        this.clock = clock;
    }

    /** The present month, with forecast and advice. */
    public QuotaReport current() {
        return month(YearMonth.from(clock.instant().atZone(zone())));
    }

    /** Any month; the capacity shown is the one of {@link Quota}'s rule, of a month to come what is known of it now. */
    public QuotaReport month(YearMonth yearMonth) {
        QuotaMonth month = new QuotaMonth(yearMonth, zone());
        Instant now = clock.instant();
        Books books = billing.books();
        // A clock that was set back does not make a month present again whose end is recorded.
        Instant reached = books.at().isAfter(now) ? books.at() : now;
        boolean past = !month.until().isAfter(reached);
        Capacity capacity = past ? books.capacityBefore(month.until()) : present(books, month, reached);
        Quota quota = new Quota(month, capacity.included(), capacity.extra(), ledger.used(month));
        boolean planKnown = !past || !capacity.equals(books.capacities().getFirst());
        if (!month.contains(now)) {
            return new QuotaReport(quota, capacity.plan(), planKnown, Optional.empty(), Optional.empty());
        }
        Forecast forecast = forecast(quota, Capacity.limitSince(books.capacities()), now);
        return new QuotaReport(
                quota, capacity.plan(), planKnown, Optional.of(forecast), Adviser.advise(books, forecast.gap()));
    }

    /** The one in force now; in a month to come the one that follows from what is decided, all of which has taken effect in a year. */
    private static Capacity present(Books books, QuotaMonth month, Instant reached) {
        if (!month.from().isAfter(reached)) {
            return books.capacity();
        }
        Instant settled = reached.plus(SETTLED);
        Instant end = month.until().isBefore(settled) ? month.until() : settled;
        return books.at(end).capacityBefore(end);
    }

    /** What the present month would look like at its end with that balance from now on. */
    public Forecast forecast(Quota tried) {
        Instant now = clock.instant();
        List<Capacity> capacities = billing.books().capacities();
        boolean lower = tried.limit() < capacities.getLast().limit();
        return forecast(tried, lower ? now : Capacity.limitSince(capacities), now);
    }

    private Forecast forecast(Quota quota, Instant limitSince, Instant now) {
        QuotaMonth month = quota.month();
        LocalDate today = LocalDate.ofInstant(now, month.zone());
        SortedMap<LocalDate, Integer> byDay = ledger.unitsByDay(today.minusDays(Pace.WINDOW_DAYS), month.resetsOn());
        Instant since = limitSince.isBefore(month.from()) ? month.from() : limitSince;
        return Forecast.of(
                quota, byDay, ledger.firstDay().orElse(today), LocalDate.ofInstant(since, month.zone()), now);
    }

    private ZoneId zone() {
        return account.account().zone();
    }
}
