package io.smarthub.domain.billing;

import java.time.Instant;

/**
 * One line of the append-only record from which all books are computed.
 *
 * @param at when it was decided
 * @param action what was decided
 * @param note why or by whom, empty where nothing was noted
 */
public record Decision(Instant at, Action action, String note) {

    public static Decision of(Instant at, Action action) {
        return new Decision(at, action, "");
    }
}
