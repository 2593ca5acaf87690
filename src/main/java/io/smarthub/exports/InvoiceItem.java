package io.smarthub.exports;

import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;

/**
 * An invoice's line as its documents show it. A credit note says what it gives, so there every sign is turned round: its sums are
 * positive.
 *
 * @param line as it was issued
 * @param name what it is for
 * @param pieces how many; negative where the line takes from the sum
 * @param amount what it adds to the sum, without VAT
 */
record InvoiceItem(InvoiceLine line, String name, int pieces, Money amount) {

    static InvoiceItem of(InvoiceLine line, String name, boolean creditNote) {
        Money amount = creditNote ? line.amount().negated() : line.amount();
        int pieces = Math.max(1, Math.abs(line.quantity()));
        return new InvoiceItem(line, name, amount.isNegative() ? -pieces : pieces, amount);
    }

    /** Whether it is for something bought, rather than for credit that is kept or used. */
    boolean isBought() {
        return line.kind().isCharge() || line.kind().isCredit();
    }
}
