package io.smarthub.domain.billing;

import java.util.Set;
import java.util.stream.Collectors;

/** Which packages end together with a plan that is not paid. Those that are past due themselves by then end with their own grace days. */
public enum PlanCompany {
    /** None: it has none, or all of them are past due themselves. */
    NONE,
    /** Its packages. */
    PACKAGES,
    /** Those that are not past due themselves. */
    OTHER_PACKAGES;

    /** Of the running plan; {@link #PACKAGES} where it has some and none is past due. */
    public static PlanCompany of(Books books) {
        Set<String> pastDue = books.arrears().stream()
                .filter(books::isBeforeRenewal)
                .flatMap(arrears -> arrears.packages().stream())
                .collect(Collectors.toSet());
        if (pastDue.isEmpty()) {
            return books.holdings().isEmpty() ? NONE : PACKAGES;
        }
        boolean others = books.holdings().stream()
                .anyMatch(holding -> !pastDue.contains(holding.addOn().code()));
        return others ? OTHER_PACKAGES : NONE;
    }
}
