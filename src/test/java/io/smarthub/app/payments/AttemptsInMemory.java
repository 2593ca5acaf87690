package io.smarthub.app.payments;

import io.smarthub.app.intake.StoreFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The record of attempts in memory; can be told to fail as if the process had been killed. */
public final class AttemptsInMemory implements PaymentStore {

    private final List<Attempt> attempts = new ArrayList<>();
    private final Set<String> events = new HashSet<>();
    private int writesUntilKilled = Integer.MAX_VALUE;
    private boolean afterTheWrite;

    /**
     * Lets that many more writes through, then none until called again.
     *
     * @param kept whether the write at which it is killed is stored all the same
     */
    public void killAfter(int writes, boolean kept) {
        writesUntilKilled = writes;
        afterTheWrite = kept;
    }

    @Override
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public void begin(Attempt attempt) {
        write(() -> {
            if (attempt.number() != attempts.size() + 1
                    || attempts.stream().anyMatch(other -> other.key().equals(attempt.key()))) {
                throw new StoreFailure(StoreFailure.Kind.OTHER, "attempt " + attempt.number() + " is taken");
            }
            attempts.add(attempt);
        });
    }

    @Override
    public void add(int attempt, AttemptResult result) {
        write(() -> addTo(attempt, result));
    }

    private void addTo(int number, AttemptResult result) {
        Attempt old = attempts.get(number - 1);
        List<AttemptResult> results = new ArrayList<>(old.results());
        results.add(result);
        replace(old, results, old.booked());
    }

    @Override
    public void booked(int number, Booking booking, Instant at) {
        write(() -> {
            Attempt old = attempts.get(number - 1);
            EnumSet<Booking> booked = EnumSet.of(booking);
            booked.addAll(old.booked());
            replace(old, old.results(), booked);
        });
    }

    private void replace(Attempt old, List<AttemptResult> results, Set<Booking> booked) {
        attempts.set(
                old.number() - 1,
                new Attempt(
                        old.number(),
                        old.invoice(),
                        old.amount(),
                        old.place(),
                        old.payer(),
                        old.key(),
                        old.startedAt(),
                        results,
                        booked));
    }

    @Override
    public boolean heard(String event) {
        return events.contains(event);
    }

    @Override
    public void hear(String event, Instant at, int attempt, Optional<AttemptResult> result) {
        write(() -> {
            if (!events.add(event)) {
                throw new StoreFailure(StoreFailure.Kind.OTHER, event + " is taken");
            }
            result.ifPresent(some -> addTo(attempt, some));
        });
    }

    private void write(Runnable writing) {
        boolean killed = writesUntilKilled-- <= 0;
        if (!killed || afterTheWrite) {
            afterTheWrite = afterTheWrite && !killed;
            writing.run();
        }
        if (killed) {
            throw new StoreFailure(StoreFailure.Kind.CLOSED, "killed");
        }
    }
}
