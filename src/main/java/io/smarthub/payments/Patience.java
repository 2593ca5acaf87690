package io.smarthub.payments;

import java.time.Duration;

/**
 * How long Stripe is waited for.
 *
 * @param connect until a connection stands
 * @param answer until an answer is there, whole
 * @param tries of one request at most
 * @param pause before the first repetition, doubled with each one
 * @param longestPause however often it was repeated, and the most that Stripe may ask for
 */
record Patience(Duration connect, Duration answer, int tries, Duration pause, Duration longestPause) {

    static final Patience DEFAULT = new Patience(
            Duration.ofSeconds(10), Duration.ofMinutes(1), 4, Duration.ofMillis(500), Duration.ofSeconds(30));

    /** The pause before a repetition, from half of it to all of it, so that many do not come at once. */
    Duration beforeRepetition(int repetition, double chance) {
        long doubled = pause.toMillis() << Math.min(repetition, 20);
        long most = Math.min(doubled, longestPause.toMillis());
        long half = most / 2;
        return Duration.ofMillis(half + (long) (half * chance));
    }
}
