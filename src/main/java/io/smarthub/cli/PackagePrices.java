package io.smarthub.cli;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageStanding;
import java.util.List;

/** What one piece of a package costs a month: as it was bought while it is in force, else as it is sold. */
final class PackagePrices {

    private final List<PackageStanding> held;

    PackagePrices(Books books) {
        held = books.heldPackages();
    }

    Money of(PackageStanding standing) {
        return held.stream()
                .filter(running -> running.code().equals(standing.code()))
                .map(PackageStanding::price)
                .findFirst()
                .orElse(standing.price());
    }
}
