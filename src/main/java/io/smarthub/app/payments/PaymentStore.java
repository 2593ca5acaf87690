package io.smarthub.app.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: where attempts are recorded; nothing is ever changed or removed. Everything returns once it survives a kill, and throws a
 * {@link io.smarthub.app.intake.StoreFailure} when it could not be stored.
 */
public interface PaymentStore {

    /** Every attempt, by number. */
    List<Attempt> attempts();

    /** Adds an attempt, without results; a number or key that is taken is a failure. */
    void begin(Attempt attempt);

    /** Adds what was heard of an attempt. */
    void add(int attempt, AttemptResult result);

    /** Adds that the books were told; a second time changes nothing. */
    void booked(int attempt, Booking booking, Instant at);

    /** Whether a gateway's message was taken in before. */
    boolean heard(String event);

    /** Takes in a gateway's message, and what it adds to the attempt it is about, in one transaction. */
    void hear(String event, Instant at, int attempt, Optional<AttemptResult> result);
}
