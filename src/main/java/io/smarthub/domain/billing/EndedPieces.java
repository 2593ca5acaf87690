package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Pieces of a package that ended with the grace days of an invoice that was not paid (B16).
 *
 * @param invoice that invoice
 * @param addOn the package as it was bought
 * @param pieces how many ended
 * @param left how many of it were left in force
 * @param at when
 * @param day the first day without them, in the account's zone of that time
 */
public record EndedPieces(int invoice, AddOn addOn, int pieces, int left, Instant at, LocalDate day) {

    public String code() {
        return addOn.code();
    }

    EndedPieces reissued(int old, int now) {
        return invoice == old ? new EndedPieces(now, addOn, pieces, left, at, day) : this;
    }

    /** Whether pieces of the package were bought after these had ended. */
    public boolean isBoughtSince(Books books) {
        return books.invoices().stream()
                .filter(invoice -> !invoice.issuedAt().isBefore(at))
                .anyMatch(invoice -> switch (invoice.occasion()) {
                    case PACKAGE_ENABLED, AGENTS_ADDED -> invoice.chargesPackage(code());
                    case PLAN_STARTED, RENEWAL, PLAN_CHANGED, ENDED_UNPAID, CORRECTED, REISSUED -> false;
                });
    }
}
