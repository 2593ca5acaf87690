package io.smarthub.app.payments;

import io.smarthub.domain.billing.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One attempt to collect an invoice. Nothing of it is ever changed; what is heard later is added.
 *
 * @param number counted from 1
 * @param payer who pays, as the gateway names them
 * @param key names it at the gateway
 * @param startedAt before the gateway was asked
 * @param results what was heard of it, in order
 * @param booked what the books were told of it
 */
public record Attempt(
        int number,
        int invoice,
        Money amount,
        PaymentPlace place,
        String payer,
        String key,
        Instant startedAt,
        List<AttemptResult> results,
        Set<Booking> booked) {

    public Attempt {
        results = List.copyOf(results);
        booked = Set.copyOf(booked);
    }

    /** One that begins. */
    public static Attempt begun(int number, Bill bill, PaymentGateway gateway, String key, Instant now) {
        return new Attempt(
                number,
                bill.invoice(),
                bill.amount(),
                gateway.place(),
                gateway.payer(),
                key,
                now,
                List.of(),
                EnumSet.noneOf(Booking.class));
    }

    /** How it stands: the most that is known, not the latest that was heard. */
    public AttemptState state() {
        return best().map(AttemptResult::state).orElse(AttemptState.STARTED);
    }

    /** The result that says most; empty while nothing was heard. */
    public Optional<AttemptResult> best() {
        AttemptResult best = null;
        for (AttemptResult result : results) {
            best = best == null || result.state().outranks(best.state()) ? result : best;
        }
        return Optional.ofNullable(best);
    }

    /** The gateway's reference; empty while it gave none. */
    public String reference() {
        return results.stream()
                .map(AttemptResult::reference)
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** When its state was heard, or it began. */
    public Instant since() {
        return best().map(AttemptResult::at).orElse(startedAt);
    }

    /** What the books have to be told; empty while nothing is decided, and for a test: no money has moved. */
    public Optional<Booking> booking() {
        if (!place.movesMoney()) {
            return Optional.empty();
        }
        return switch (state()) {
            case SUCCEEDED -> Optional.of(Booking.PAID);
            case DECLINED, NEEDS_ACTION -> Optional.of(Booking.FAILED);
            case STARTED, UNCLEAR, PROCESSING, REJECTED, NOT_BEGUN -> Optional.empty();
        };
    }

    /** The charge it asks for. */
    public Charge charge() {
        return new Charge(invoice, amount, key, "SmartHub Desktop, invoice " + invoice);
    }

    /** Names it in the books, unlike every other attempt. */
    String note() {
        String reference = reference();
        return place.title() + " " + (reference.isEmpty() ? key : reference);
    }
}
