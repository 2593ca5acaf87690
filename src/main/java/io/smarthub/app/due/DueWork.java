package io.smarthub.app.due;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Does what has become due at the clock's present: records ended billing periods (B22), and tells that a day has begun in
 * the account's zone or that the clock was set back. Reads and writes the database: never on the FX thread, and on one
 * thread at a time.
 */
public final class DueWork {

    /** The longest rest: a machine that wakes up from sleep, or whose clock is set, is noticed after it at the latest. */
    public static final Duration LONGEST_REST = Duration.ofMinutes(1);

    /** Clocks are corrected by so much all the time. */
    private static final Duration CORRECTION = Duration.ofSeconds(1);

    private final BillingService billing;
    private final AccountStore account;
    private final Clock clock;
    private final Changes changes;
    private Instant seen;
    private LocalDate day;
    private Optional<Instant> billingDue = Optional.empty();
    private volatile boolean reconsider = true;
    private volatile Instant considered = Instant.EPOCH;
    private volatile Duration clockBehind = Duration.ZERO;

    /** Begins today, in the account's zone. */
    public DueWork(BillingService billing, AccountStore account, Clock clock, Changes changes) {
        this.billing = billing;
        this.account = account;
        this.clock = clock;
        this.changes = changes;
        seen = clock.instant();
        day = LocalDate.ofInstant(seen, account.account().zone());
    }

    /** Billing, the account or the catalogue may have changed: the next {@link #perform} asks them again. Any thread. */
    public void reconsider() {
        reconsider = true;
    }

    /**
     * The same unless billing was asked within the last minute: what nobody tells, such as an edited catalogue, is noticed
     * soon enough. Any thread.
     */
    public void reconsiderAfterAWhile() {
        Instant now = clock.instant();
        if (now.isBefore(considered) || !now.isBefore(considered.plus(LONGEST_REST))) {
            reconsider = true;
        }
    }

    /** By how much the system's clock is behind what was last recorded; zero in the normal case. Any thread. */
    public Duration clockBehind() {
        return clockBehind;
    }

    /**
     * Does what is due, which is mostly nothing and then touches neither database nor file.
     *
     * @return how long there is nothing to do, at most {@link #LONGEST_REST}
     * @throws io.smarthub.app.intake.StoreFailure when it could not be recorded; it stays due, and the day was told
     */
    public synchronized Duration perform() {
        Instant now = clock.instant();
        boolean setBack = now.plus(CORRECTION).isBefore(seen);
        seen = now;
        boolean due = billingDue.filter(at -> !at.isAfter(now)).isPresent();
        ZoneId zone = account.account().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean moved = setBack || !today.equals(day);
        day = today;
        try {
            if (reconsider || due || setBack) {
                catchUp();
                considered = now;
            }
        } finally {
            // a full disk keeps nobody on yesterday
            if (moved) {
                changes.publish(new Change.TimeMoved());
            }
        }
        return rest(now, today.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void catchUp() {
        reconsider = false;
        Duration behind;
        try {
            behind = billing.catchUp().clockBehind();
            billingDue = billing.nextMoment();
        } catch (RuntimeException e) {
            reconsider = true;
            throw e;
        }
        boolean begunOrEnded = BillingView.isWorthSaying(behind) != BillingView.isWorthSaying(clockBehind);
        clockBehind = behind;
        if (begunOrEnded) {
            changes.publish(new Change.TimeMoved());
        }
    }

    private Duration rest(Instant now, Instant tomorrow) {
        Instant next = billingDue.filter(at -> at.isBefore(tomorrow)).orElse(tomorrow);
        Duration until = Duration.between(now, next);
        return until.compareTo(LONGEST_REST) < 0 ? until : LONGEST_REST;
    }
}
