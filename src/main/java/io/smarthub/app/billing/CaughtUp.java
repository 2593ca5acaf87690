package io.smarthub.app.billing;

import io.smarthub.domain.billing.Invoice;
import java.time.Duration;
import java.util.List;

/**
 * What catching up did.
 *
 * @param periods how many periods had ended meanwhile
 * @param issued the invoices issued for their renewals
 * @param ended codes of what was in force before and is no more: the plan first, then packages
 * @param clockBehind by how much the system's clock is behind the last recorded instant; zero in the normal case
 * @param clockAhead by how much the clock is ahead of the last recorded instant, where it is not believed: nothing was caught up
 */
public record CaughtUp(
        int periods, List<Invoice> issued, List<String> ended, Duration clockBehind, Duration clockAhead) {

    /** There was nothing to do. */
    public static final CaughtUp NOTHING = new CaughtUp(0, List.of(), List.of(), Duration.ZERO, Duration.ZERO);

    public CaughtUp {
        issued = List.copyOf(issued);
        ended = List.copyOf(ended);
    }
}
