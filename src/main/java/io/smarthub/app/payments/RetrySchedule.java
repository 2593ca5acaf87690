package io.smarthub.app.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a bill is tried again: 1, 3, 5 and 7 days after it was first declined, never twice within a day, and then no more. What a
 * gateway did not take is tried again after a day.
 */
final class RetrySchedule {

    private static final List<Integer> DAYS = List.of(1, 3, 5, 7);
    private static final Duration DAY = Duration.ofDays(1);

    private RetrySchedule() {}

    /**
     * When the next attempt is due.
     *
     * @param ended the ended attempts of one bill, none of which succeeded
     * @param asked whether the owner asks now: then what was rejected is due at once
     * @return {@link Instant#MIN} where nothing holds it back; empty where it is left
     */
    static Optional<Instant> next(List<Attempt> ended, boolean asked) {
        List<Instant> declined = since(ended, AttemptState.DECLINED);
        Instant next = asked
                ? Instant.MIN
                : since(ended, AttemptState.REJECTED).reversed().stream()
                        .findFirst()
                        .map(at -> at.plus(DAY))
                        .orElse(Instant.MIN);
        if (declined.isEmpty()) {
            return Optional.of(next);
        }
        if (declined.size() > DAYS.size()) {
            return Optional.empty();
        }
        Instant scheduled = declined.getFirst().plus(Duration.ofDays(DAYS.get(declined.size() - 1)));
        Instant rested = declined.getLast().plus(DAY);
        return Optional.of(later(next, later(scheduled, rested)));
    }

    private static List<Instant> since(List<Attempt> attempts, AttemptState state) {
        return attempts.stream()
                .filter(attempt -> attempt.state() == state)
                .map(Attempt::since)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
