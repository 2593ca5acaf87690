package io.smarthub.app.quota;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.billing.Capacity;
import io.smarthub.domain.chatbot.Allowance;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the plan allows the chatbot at this moment (D5, D6). Thousands of visitors ask: the plan is read again when billing or the
 * time has moved, the ledger when a conversation has changed.
 */
public final class AllowanceNow implements Supplier<Allowance>, AutoCloseable {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final LedgerReader ledger;
    private final BillingService billing;
    private final AccountStore account;
    private final Clock clock;
    private final AtomicLong conversationsChanged = new AtomicLong();
    private final AtomicLong termsChanged = new AtomicLong();
    private volatile @Nullable Terms terms;
    private volatile @Nullable Used used;
    private final Changes.Subscription subscription;

    public AllowanceNow(
            LedgerReader ledger, BillingService billing, AccountStore account, Clock clock, Changes changes) {
        this.ledger = ledger;
        this.billing = billing;
        this.account = account;
        this.clock = clock;
        this.subscription = changes.subscribe(this::changed);
    }

    /**
     * What was in force when the terms had changed so often.
     *
     * @param until a package may end on its own: looked at again after a minute
     */
    private record Terms(long changed, Capacity capacity, QuotaMonth month, Instant until) {}

    /** What was used when conversations had changed so often. */
    private record Used(long changed, QuotaMonth month, int units) {}

    @Override
    public Allowance get() {
        Terms now = terms();
        Quota quota =
                new Quota(now.month(), now.capacity().included(), now.capacity().extra(), used(now.month()));
        return new Allowance(now.capacity().plan().isPaid(), quota.remaining());
    }

    private Terms terms() {
        Instant now = clock.instant();
        long changed = termsChanged.get();
        Terms known = terms;
        if (known != null
                && known.changed() == changed
                && now.isBefore(known.until())
                && known.month().contains(now)) {
            return known;
        }
        ZoneId zone = account.account().zone();
        QuotaMonth month = new QuotaMonth(YearMonth.from(now.atZone(zone)), zone);
        Terms read = new Terms(changed, billing.books().capacity(), month, now.plus(AGAIN));
        terms = read;
        return read;
    }

    private int used(QuotaMonth month) {
        long changed = conversationsChanged.get();
        Used known = used;
        if (known != null && known.changed() == changed && known.month().equals(month)) {
            return known.units();
        }
        Used read = new Used(changed, month, ledger.used(month));
        used = read;
        return read.units();
    }

    private void changed(Change change) {
        switch (change) {
            case Change.Conversations _, Change.ManyConversations _ -> conversationsChanged.incrementAndGet();
            case Change.Billing _, Change.AccountChanged _, Change.TimeMoved _ -> {
                termsChanged.incrementAndGet();
                conversationsChanged.incrementAndGet();
            }
            default -> {}
        }
    }

    /** Follows no more. */
    @Override
    public void close() {
        subscription.close();
    }
}
