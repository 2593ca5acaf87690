package io.smarthub.app.livechat;

import java.time.Instant;
import java.util.Optional;

/** How much one visitor may send, whatever number of tabs and lines they open: some at once, and then one after the other. */
final class Patience {

    private static final long EACH_MILLIS = 500;
    private static final long ALL_MILLIS = 30 * EACH_MILLIS;
    private static final long SECOND_MILLIS = 1_000;

    /** When everything that was taken has been paid for. */
    private long paid;

    /** What a visitor who sends too much is answered; empty when it is taken. */
    Optional<Outgoing.Refused> refusal(Incoming frame, Instant now) {
        return frame.storedAs().flatMap(clientId -> {
            int wait = secondsToWait(now.toEpochMilli());
            return wait == 0
                    ? Optional.empty()
                    : Optional.of(new Outgoing.Refused(clientId, Outgoing.Why.TOO_MANY, wait));
        });
    }

    /** Takes one and answers 0, or the whole seconds until the next one is taken. */
    private int secondsToWait(long now) {
        // farther ahead than it can be: the system's clock was set back
        long begin = paid > now + ALL_MILLIS ? now : Math.max(paid, now);
        long over = begin + EACH_MILLIS - now - ALL_MILLIS;
        if (over > 0) {
            return (int) ((over + SECOND_MILLIS - 1) / SECOND_MILLIS);
        }
        paid = begin + EACH_MILLIS;
        return 0;
    }
}
