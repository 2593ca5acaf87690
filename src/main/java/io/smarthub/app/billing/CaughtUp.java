package io.smarthub.app.billing;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PackageStanding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What catching up did.
 *
 * @param periods how many periods, and grace days, had ended meanwhile
 * @param issued the invoices issued for their renewals
 * @param ended what was in force before and is no more: the plan first, then pieces of packages
 * @param planEnds the first day without the plan, where grace days ended its renewal meanwhile and it still runs
 * @param clockBehind by how much the system's clock is behind the last recorded instant; zero in the normal case
 * @param clockAhead by how much the clock is ahead of the last recorded instant, where it is not believed: nothing was caught up
 */
public record CaughtUp(
        int periods,
        List<Invoice> issued,
        List<Ended> ended,
        Optional<LocalDate> planEnds,
        Duration clockBehind,
        Duration clockAhead) {

    /** There was nothing to do. */
    public static final CaughtUp NOTHING = nothing(Duration.ZERO, Duration.ZERO);

    /**
     * What is in force no more.
     *
     * @param code of the plan or package
     * @param addOn the package as it was bought; empty for the plan
     * @param pieces how many of it; of a plan 1
     * @param left how many of it are still in force
     */
    public record Ended(String code, Optional<AddOn> addOn, int pieces, int left) {}

    public CaughtUp {
        issued = List.copyOf(issued);
        ended = List.copyOf(ended);
    }

    static CaughtUp nothing(Duration clockBehind, Duration clockAhead) {
        return new CaughtUp(0, List.of(), List.of(), Optional.empty(), clockBehind, clockAhead);
    }

    /** What so many periods changed. */
    static CaughtUp of(int periods, Books before, Books after, Duration clockBehind) {
        return new CaughtUp(
                periods,
                after.invoices()
                        .subList(before.invoices().size(), after.invoices().size()),
                ended(before, after),
                before.autoRenew() ? after.endsOn() : Optional.empty(),
                clockBehind,
                Duration.ZERO);
    }

    /** The plan, and of each package as many pieces as are fewer. */
    private static List<Ended> ended(Books before, Books after) {
        Stream<Ended> plan = before.period().isPresent() && after.period().isEmpty()
                ? Stream.of(new Ended(before.plan().code().name(), Optional.empty(), 1, 0))
                : Stream.empty();
        Map<String, Integer> left = after.heldPackages().stream()
                .collect(Collectors.toMap(PackageStanding::code, PackageStanding::quantity));
        Stream<Ended> packages = before.heldPackages().stream()
                .map(standing -> ended(standing, left.getOrDefault(standing.code(), 0)))
                .filter(fewer -> fewer.pieces() > 0);
        return Stream.concat(plan, packages).toList();
    }

    private static Ended ended(PackageStanding before, int left) {
        return new Ended(before.code(), Optional.of(before.addOn()), before.quantity() - left, left);
    }
}
