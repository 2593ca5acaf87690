package io.smarthub.app.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Collects what is open, bill by bill. Every attempt is recorded before the gateway is asked and after it answered, so that a kill
 * between never charges twice: an attempt whose end is unknown is asked for by its key, tried again under the same key while the
 * gateway remembers it, and only then given up for a new one. Calls the gateway: never on the FX thread.
 */
public final class PaymentCollection {

    /** Gateways remember a key for 24 hours; an hour is kept for clocks that differ. */
    private static final Duration KEY_LIFE = Duration.ofHours(23);

    private final Bills bills;
    private final PaymentStore store;
    private final PaymentGateway gateway;
    private final PaymentSettings settings;
    private final AttemptLedger ledger;
    private final Clock clock;
    private final Supplier<String> newKeys;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean ending;

    /**
     * Collects these bills at this gateway.
     *
     * @param newKeys gives a key that was never given before
     */
    public PaymentCollection(
            Bills bills,
            PaymentStore store,
            PaymentGateway gateway,
            PaymentSettings settings,
            Clock clock,
            Supplier<String> newKeys) {
        this.bills = bills;
        this.store = store;
        this.gateway = gateway;
        this.settings = settings;
        this.clock = clock;
        this.newKeys = newKeys;
        ledger = new AttemptLedger(bills, store, clock);
    }

    /** Where it collects. */
    public PaymentSettings settings() {
        return settings;
    }

    /** Every attempt there was, by number. */
    public List<Attempt> attempts() {
        return store.attempts();
    }

    /** Collects what is due. */
    public List<Collected> collectDue() {
        return collect(false);
    }

    /**
     * Collects what is due and what a gateway did not take before, because the owner asks for it.
     *
     * @return each bill that was open and tried, by number
     * @throws io.smarthub.app.intake.StoreFailure when an attempt could not be recorded; the rest is left for the next time
     */
    public List<Collected> collectNow() {
        return collect(true);
    }

    /** Takes in what the gateway tells by itself; the same message a second time has no effect. */
    public Heard hear(PaymentNotice notice) {
        return ledger.hear(notice, gateway.place());
    }

    /** Begins nothing more; a call to the gateway that runs is not its matter. */
    void end() {
        ending = true;
    }

    /** Whether an attempt waits for its end. */
    boolean isAnythingPending() {
        return gateway.place().collects()
                && store.attempts().stream()
                        .anyMatch(attempt -> isOurs(attempt) && attempt.state().isPending());
    }

    private List<Collected> collect(boolean asked) {
        // somebody else is at it: what is due is being collected
        if (!gateway.place().collects() || !running.tryLock()) {
            return List.of();
        }
        try {
            ledger.bookAll();
            List<Bill> open = open();
            for (Attempt attempt : store.attempts()) {
                if (!ending && isOurs(attempt) && attempt.state().isPending()) {
                    resolve(attempt);
                }
            }
            List<Collected> collected = new ArrayList<>();
            for (Bill bill : open) {
                if (!ending) {
                    collect(bill, asked).ifPresent(collected::add);
                }
            }
            return List.copyOf(collected);
        } finally {
            running.unlock();
        }
    }

    /** Bills of the agreed days that nobody has collected. */
    private List<Bill> open() {
        List<Attempt> attempts = store.attempts();
        return bills.open().stream()
                .filter(bill -> !bill.issuedOn().isBefore(settings.collectFrom()))
                .filter(bill ->
                        of(attempts, bill).stream().noneMatch(attempt -> attempt.state() == AttemptState.SUCCEEDED))
                .toList();
    }

    private void resolve(Attempt attempt) {
        switch (attempt.state()) {
            case STARTED, UNCLEAR -> ledger.settle(attempt.number(), askAgain(attempt));
            case PROCESSING, NEEDS_ACTION -> ledger.settle(attempt.number(), look(attempt));
            case REJECTED, NOT_BEGUN, DECLINED, SUCCEEDED ->
                throw new IllegalStateException("it has ended: " + attempt);
        }
    }

    private ChargeResult askAgain(Attempt attempt) {
        ChargeResult found = believed(gateway.find(attempt.charge()));
        boolean remembered = now().isBefore(attempt.startedAt().plus(KEY_LIFE));
        if (!(found instanceof ChargeResult.NotFound) || !remembered) {
            return found;
        }
        if (!isStillDue(attempt)) {
            return new ChargeResult.Unclear("no longer due: it is looked for, and not asked for again");
        }
        return believed(gateway.collect(attempt.charge()));
    }

    private ChargeResult look(Attempt attempt) {
        ChargeResult found = believed(gateway.look(attempt.reference()));
        return found instanceof ChargeResult.NotFound
                ? new ChargeResult.Unclear("the gateway does not know " + attempt.reference())
                : found;
    }

    /** Asked right before money is: calls take minutes, and meanwhile the owner may have recorded a payment or corrected the invoice. */
    private boolean isStillDue(Attempt attempt) {
        return bills.open().stream().anyMatch(bill -> bill.isExactly(attempt.invoice(), attempt.amount()));
    }

    /** The same for a bill, and whether a message has told of an attempt of it meanwhile. */
    private boolean isStillDue(Bill bill) {
        return bills.open().contains(bill)
                && of(store.attempts(), bill).stream()
                        .noneMatch(attempt -> attempt.state().isPending() || attempt.state() == AttemptState.SUCCEEDED);
    }

    /** That a later request was not taken says nothing of the one before it. */
    private static ChargeResult believed(ChargeResult later) {
        return later instanceof ChargeResult.Rejected(String code, String sentence)
                ? new ChargeResult.Unclear(code + ": " + sentence)
                : later;
    }

    private Optional<Collected> collect(Bill bill, boolean asked) {
        List<Attempt> before = of(store.attempts(), bill);
        Optional<Attempt> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        Optional<Attempt> ending = before.stream()
                .filter(attempt -> attempt.state() == AttemptState.SUCCEEDED
                        || attempt.state().isPending())
                .findFirst();
        if (ending.isPresent()) {
            return Optional.of(new Collected(bill, ending.get(), Optional.empty()));
        }
        Optional<Instant> next = RetrySchedule.next(before, asked);
        if (next.isEmpty() || next.get().isAfter(now())) {
            return last.map(attempt -> new Collected(bill, attempt, next));
        }
        for (Attempt declined : before) {
            if (mayHaveSucceededMeanwhile(declined)) {
                return Optional.of(new Collected(bill, reloaded(declined.number()), Optional.empty()));
            }
        }
        if (!isStillDue(bill)) {
            return Optional.empty();
        }
        Attempt attempt = begin(bill);
        ledger.settle(attempt.number(), gateway.collect(attempt.charge()));
        Attempt ended = reloaded(attempt.number());
        boolean over = ended.state().isPending() || ended.state() == AttemptState.SUCCEEDED;
        Optional<Instant> retry = over ? Optional.empty() : RetrySchedule.next(of(store.attempts(), bill), false);
        return Optional.of(new Collected(bill, ended, retry.filter(now()::isBefore)));
    }

    /** A declined charge can be completed at the gateway by hand: before another one is begun, it is looked at once more. */
    private boolean mayHaveSucceededMeanwhile(Attempt declined) {
        if (declined.state() != AttemptState.DECLINED
                || !isOurs(declined)
                || declined.reference().isEmpty()) {
            return false;
        }
        ChargeResult now = look(declined);
        ledger.settle(declined.number(), now);
        return !(now instanceof ChargeResult.Declined);
    }

    private Attempt begin(Bill bill) {
        int number = store.attempts().size() + 1;
        Attempt attempt = Attempt.begun(number, bill, gateway, newKeys.get(), now());
        store.begin(attempt);
        return attempt;
    }

    private Attempt reloaded(int number) {
        return store.attempts().get(number - 1);
    }

    private boolean isOurs(Attempt attempt) {
        return attempt.place() == gateway.place() && attempt.payer().equals(gateway.payer());
    }

    /** Test money is no money: in earnest it neither pays nor holds anything up. */
    private boolean counts(Attempt attempt) {
        return attempt.place().movesMoney() || !gateway.place().movesMoney();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The attempts to collect the purchase a bill is about, whichever invoice stood for it then. */
    private List<Attempt> of(List<Attempt> attempts, Bill bill) {
        return attempts.stream()
                .filter(attempt -> bill.isFor(attempt) && counts(attempt))
                .toList();
    }
}
