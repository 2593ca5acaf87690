package io.smarthub.domain.billing;

/**
 * Why a catalogue cannot be used.
 *
 * @param line the line of the catalogue file, 0 where the problem is in no single line
 * @param kind what is wrong
 * @param subject the plan, package or word that is wrong
 * @param detail the value found or the limit passed, empty where there is none
 */
public record CatalogueProblem(int line, Kind kind, String subject, String detail) {

    /** What can be wrong with a catalogue. */
    public enum Kind {
        /** The line begins with none of the known words. */
        UNKNOWN_LINE,
        /** The line has an attribute that does not exist, or one that is not {@code name=value}. */
        UNKNOWN_ATTRIBUTE,
        /** The same attribute stands twice in a line. */
        REPEATED_ATTRIBUTE,
        /** A needed attribute is missing. */
        MISSING_ATTRIBUTE,
        /** A value is no whole number, or no yes/no. */
        UNREADABLE_VALUE,
        /** A whole number is negative, zero where it may not be, or beyond all reason. */
        NUMBER_OUT_OF_RANGE,
        UNKNOWN_PLAN,
        MISSING_PLAN,
        DUPLICATE_PLAN,
        DUPLICATE_PACKAGE,
        /** A package's code is not made of capital letters, digits and hyphens. */
        BAD_CODE,
        /** The cap is smaller than what the plan includes. */
        CAP_BELOW_INCLUDED,
        /** A package alone, with what the plan includes, would pass the plan's cap. */
        PACKAGE_ABOVE_CAP,
        /** FREE has no packages and no price. */
        NOT_ON_FREE,
        /** More than one package adds agents. */
        SECOND_AGENT_PACKAGE,
        UNKNOWN_CURRENCY,
        /** A price is no decimal number with the currency's decimals. */
        UNREADABLE_PRICE,
        PRICE_NOT_POSITIVE,
        PRICE_TOO_HIGH,
        /** Something has no price in a currency in which other things have one. */
        MISSING_PRICE,
        /** The seller's name, address, country, VAT id or IBAN cannot be used. */
        UNUSABLE_SELLER,
        /** The file cannot be read at all. */
        UNREADABLE_FILE,
        /** Nothing has a price in any currency. */
        NO_PRICES
    }

    /** A problem that belongs to no single line. */
    public static CatalogueProblem of(Kind kind, String subject, Object detail) {
        return new CatalogueProblem(0, kind, subject, String.valueOf(detail));
    }
}
