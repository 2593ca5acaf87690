package io.smarthub.app.livechat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much one visitor may send, whatever number of tabs and lines they open: some at once, and then one after the other. */
final class Patience {

    private static final int AT_ONCE = 30;
    private static final Duration EACH = Duration.ofMillis(500);

    private Instant full = Instant.EPOCH;

    /** What a visitor who sends too much is answered; empty when it is taken. */
    Optional<Outgoing.Refused> refusal(Incoming frame, Instant now) {
        return frame.storedAs().flatMap(clientId -> {
            int wait = secondsToWait(now);
            return wait == 0
                    ? Optional.empty()
                    : Optional.of(new Outgoing.Refused(clientId, Outgoing.Why.TOO_MANY, wait));
        });
    }

    /** Takes one and answers 0, or the whole seconds until the next one is taken. */
    private int secondsToWait(Instant now) {
        // farther ahead than it can be: the system's clock was set back
        boolean waits = full.isAfter(now) && !full.isAfter(now.plus(EACH.multipliedBy(AT_ONCE)));
        Instant begin = waits ? full : now;
        Duration ahead = Duration.between(now, begin).minus(EACH.multipliedBy(AT_ONCE - 1L));
        if (ahead.isPositive()) {
            return (int) ahead.toSeconds() + 1;
        }
        full = begin.plus(EACH);
        return 0;
    }
}
