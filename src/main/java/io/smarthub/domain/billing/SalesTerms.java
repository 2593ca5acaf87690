package io.smarthub.domain.billing;

/**
 * What the catalogue says about invoices and their payment, besides the prices.
 *
 * @param seller who issues them
 * @param vatBasisPoints the seller's VAT rate in hundredths of a per cent: 2100 is 21 %
 * @param paymentDays days from an invoice's date to the day it is due
 * @param graceDays days from the failure of a payment to the end of the packages it was for
 */
public record SalesTerms(Seller seller, int vatBasisPoints, int paymentDays, int graceDays) {

    /** Of a catalogue that says nothing. */
    public static final SalesTerms UNSTATED = new SalesTerms(Seller.UNKNOWN, 0, 14, 14);

    /** The VAT of what is sold to {@code buyer}. */
    public Vat vat(Party buyer) {
        return Vat.of(seller.party(), buyer, vatBasisPoints);
    }
}
