package io.smarthub.domain.billing;

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
        boolean pastDue = books.arrears().stream()
                .anyMatch(arrears -> !arrears.pieces().isEmpty() && books.isBeforeRenewal(arrears));
        if (!pastDue) {
            return books.holdings().isEmpty() ? NONE : PACKAGES;
        }
        return books.holdings().stream()
                        .anyMatch(holding -> books.leftUnpaid(holding.addOn().code()) > 0)
                ? OTHER_PACKAGES
                : NONE;
    }
}
