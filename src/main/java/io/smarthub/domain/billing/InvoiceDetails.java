package io.smarthub.domain.billing;

import java.time.LocalDate;

/**
 * What an invoice says besides its amounts, as it was on the day of issue.
 *
 * @param seller who issued it
 * @param buyer to whom
 * @param note the buyer's own words on it, such as an order number; may be empty
 * @param dueOn the day it is to be paid by
 */
public record InvoiceDetails(Seller seller, Party buyer, String note, LocalDate dueOn) {

    /** The same seller, buyer and note, as a credit note repeats them. */
    InvoiceDetails dueOn(LocalDate day) {
        return new InvoiceDetails(seller, buyer, note, day);
    }
}
