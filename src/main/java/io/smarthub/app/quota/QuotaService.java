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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;

/** The monthly limit of chatbot conversations (D4, Q1–Q12). Reads the database: never on the FX thread. */
public final class QuotaService {

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

    /** Any month; the capacity shown is the one of {@link Quota}'s rule. */
    public QuotaReport month(YearMonth yearMonth) {
        QuotaMonth month = new QuotaMonth(yearMonth, zone());
        Instant now = clock.instant();
        Books books = billing.books();
        // A clock that was set back does not make a month present again whose end is recorded.
        Instant reached = books.at().isAfter(now) ? books.at() : now;
        boolean past = !month.until().isAfter(reached);
        Capacity capacity = past ? books.capacityBefore(month.until()) : books.capacity();
        Quota quota = new Quota(month, capacity.included(), capacity.extra(), ledger.used(month));
        boolean planKnown = !past || !capacity.equals(books.capacities().getFirst());
        if (!month.contains(now)) {
            return new QuotaReport(quota, capacity.plan(), planKnown, Optional.empty(), Optional.empty());
        }
        Forecast forecast = forecast(quota, now);
        return new QuotaReport(
                quota, capacity.plan(), planKnown, Optional.of(forecast), Adviser.advise(books, forecast.gap()));
    }

    /** What the present month will look like at its end, with that balance. */
    public Forecast forecast(Quota present) {
        return forecast(present, clock.instant());
    }

    private Forecast forecast(Quota quota, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, quota.month().zone());
        SortedMap<LocalDate, Integer> byDay = ledger.unitsByDay(
                today.minusDays(Pace.WINDOW_DAYS), quota.month().resetsOn());
        return Forecast.of(quota, byDay, ledger.firstDay().orElse(today), now);
    }

    private ZoneId zone() {
        return account.account().zone();
    }
}
