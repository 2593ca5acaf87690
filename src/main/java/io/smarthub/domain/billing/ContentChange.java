package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What renews with other contents than it was bought with, because the catalogue has changed (D5): until then it stays as it is.
 *
 * @param from day of the next renewal, in the account's zone
 * @param plan the plan as it renews; empty where it stays the same
 * @param packages packages as they renew, those that stay the same left out
 */
public record ContentChange(LocalDate from, Optional<Plan> plan, List<AddOn> packages) {

    public ContentChange {
        packages = List.copyOf(packages);
    }

    /** Empty where nothing changes, or nothing renews. */
    public static Optional<ContentChange> of(Books books) {
        if (books.period().isEmpty() || !books.autoRenew()) {
            return Optional.empty();
        }
        Catalogue catalogue = books.terms().catalogue();
        Plan next = catalogue.plan(books.plan().code());
        List<AddOn> packages = books.heldPackages().stream()
                .filter(standing -> standing.wanted() > 0 && !standing.lacksRoom())
                .flatMap(standing ->
                        catalogue
                                .addOn(standing.code())
                                .filter(sold -> sold.units() != standing.addOn().units())
                                .stream())
                .toList();
        Optional<Plan> plan = next.includesTheSameAs(books.plan()) ? Optional.empty() : Optional.of(next);
        return plan.isEmpty() && packages.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContentChange(books.period().get().end(), plan, packages));
    }

    /** How a package renews where that differs. */
    public Optional<AddOn> packageOf(String code) {
        return packages.stream().filter(addOn -> addOn.code().equals(code)).findFirst();
    }
}
