package io.smarthub.app.billing;

import io.smarthub.domain.billing.Invoice;
import java.time.Duration;
import java.util.List;

/**
 * What catching up did.
 *
 * @param periods how many periods had ended meanwhile
 * @param issued the invoices issued for their renewals
 * @param ended what was in force before and is no more: the plan first, then pieces of packages
 * @param clockBehind by how much the system's clock is behind the last recorded instant; zero in the normal case
 * @param clockAhead by how much the clock is ahead of the last recorded instant, where it is not believed: nothing was caught up
 */
public record CaughtUp(
        int periods, List<Invoice> issued, List<Ended> ended, Duration clockBehind, Duration clockAhead) {

    /** There was nothing to do. */
    public static final CaughtUp NOTHING = new CaughtUp(0, List.of(), List.of(), Duration.ZERO, Duration.ZERO);

    /**
     * What is in force no more.
     *
     * @param code of the plan or package
     * @param pieces how many of it; of a plan 1
     * @param left how many of it are still in force
     */
    public record Ended(String code, int pieces, int left) {}

    public CaughtUp {
        issued = List.copyOf(issued);
        ended = List.copyOf(ended);
    }
}
