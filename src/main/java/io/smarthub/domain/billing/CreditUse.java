package io.smarthub.domain.billing;

/** What becomes of kept credit (B11). */
public enum CreditUse {
    /** The next invoices use it. */
    NEXT_INVOICES,
    /** There is no plan, or it does not renew, so no invoice comes by itself that would use it; it stays until one is bought or renewed. */
    WITH_A_PLAN,
    /** Invoices come in another currency; it stays until they come in its own again. */
    OTHER_CURRENCY;

    /** What becomes of kept credit of these books, if nothing changes. */
    public static CreditUse of(Books books, Money credit) {
        if (!credit.currency().equals(books.terms().currency())) {
            return OTHER_CURRENCY;
        }
        return books.autoRenew() ? NEXT_INVOICES : WITH_A_PLAN;
    }
}
