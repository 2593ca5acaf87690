package io.smarthub.domain.billing;

/**
 * Who issues the invoices.
 *
 * @param party name, address and VAT id
 * @param registration register and number, such as a company number; empty where there is none
 * @param iban account to pay to by bank transfer; empty where there is none
 */
public record Seller(Party party, String registration, String iban) {

    /** The catalogue names none. */
    public static final Seller UNKNOWN = new Seller(Party.UNKNOWN, "", "");
}
