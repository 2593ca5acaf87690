package io.smarthub.app.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what is heard of attempts, from whichever side, and tells the books each outcome once. Never calls a gateway. */
final class AttemptLedger {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptLedger.class);

    private final Bills bills;
    private final PaymentStore store;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    AttemptLedger(Bills bills, PaymentStore store, Clock clock) {
        this.bills = bills;
        this.store = store;
        this.clock = clock;
    }

    /** Adds what a gateway answered, where it says more than what is known, and tells the books. */
    void settle(int number, ChargeResult answer) {
        oneAtATime.lock();
        try {
            AttemptResult result = AttemptResult.of(now(), answer);
            if (result.state().outranks(attempt(number).state())) {
                store.add(number, result);
            }
            book(number);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Adds what a gateway tells by itself. */
    Heard hear(PaymentNotice notice, PaymentPlace place) {
        oneAtATime.lock();
        try {
            if (store.heard(notice.event())) {
                return Heard.REPLAYED;
            }
            Optional<Attempt> about = store.attempts().stream()
                    .filter(attempt -> attempt.place() == place && isAbout(notice, attempt))
                    .findFirst();
            if (about.isEmpty()) {
                return Heard.UNKNOWN;
            }
            AttemptResult result = AttemptResult.of(now(), notice.result());
            Attempt attempt = about.get();
            store.hear(
                    notice.event(),
                    now(),
                    attempt.number(),
                    Optional.of(result).filter(some -> some.state().outranks(attempt.state())));
            book(attempt.number());
            return Heard.TAKEN;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Tells the books what a kill has kept from them. */
    void bookAll() {
        oneAtATime.lock();
        try {
            for (Attempt attempt : store.attempts()) {
                if (unbooked(attempt).isPresent()) {
                    book(attempt.number());
                }
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private void book(int number) {
        List<Attempt> all = store.attempts();
        Attempt attempt = all.get(number - 1);
        Optional<Booking> booking = unbooked(attempt);
        if (booking.isEmpty()) {
            return;
        }
        boolean paidOtherwise = all.stream()
                .anyMatch(other -> other.number() != number
                        && other.place() == attempt.place()
                        && other.invoice() == attempt.invoice()
                        && other.state() == AttemptState.SUCCEEDED);
        switch (booking.get()) {
            case PAID -> {
                if (paidOtherwise) {
                    LOG.warn(
                            "Invoice {} was paid twice, the second time by {}: give one back at the gateway",
                            attempt.invoice(),
                            attempt.note());
                }
                bookPaid(attempt);
            }
            case FAILED -> {
                if (paidOtherwise) {
                    return;
                }
                String reason = attempt.note() + reason(attempt);
                if (bills.failed(attempt.invoice(), attempt.amount(), reason) != Recorded.LATER) {
                    store.booked(number, Booking.FAILED, now());
                }
            }
            case NOT_OWED -> throw new IllegalStateException("the books are asked that, not told: " + attempt);
        }
    }

    private void bookPaid(Attempt attempt) {
        switch (bills.paid(attempt.invoice(), attempt.amount(), attempt.note())) {
            case DONE -> store.booked(attempt.number(), Booking.PAID, now());
            case NOT_OWED -> {
                LOG.warn(
                        "{} {} came in for invoice {}, which does not wait for it: see whether it has to be given back",
                        attempt.note(),
                        attempt.amount(),
                        attempt.invoice());
                store.booked(attempt.number(), Booking.NOT_OWED, now());
            }
            case LATER -> LOG.warn("{} stays to be booked for invoice {}", attempt.note(), attempt.invoice());
        }
    }

    private static Optional<Booking> unbooked(Attempt attempt) {
        return attempt.booking()
                .filter(some -> !attempt.booked().contains(some)
                        && !(some == Booking.PAID && attempt.booked().contains(Booking.NOT_OWED)));
    }

    private static String reason(Attempt attempt) {
        return attempt.best()
                .map(AttemptResult::code)
                .filter(code -> !code.isEmpty())
                .map(code -> ": " + code)
                .orElse(": confirmation needed");
    }

    private static boolean isAbout(PaymentNotice notice, Attempt attempt) {
        return notice.key().isEmpty()
                ? notice.reference().equals(attempt.reference())
                : notice.key().equals(attempt.key());
    }

    private Attempt attempt(int number) {
        return store.attempts().get(number - 1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
