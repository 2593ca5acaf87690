package io.smarthub.domain.billing;

/**
 * Why a catalogue cannot be used.
 *
 * @param line the line of the catalogue file, 0 where the problem is in no single line
 * @param kind what is wrong
 * @param subject the plan, package or word that is wrong
 * @param detail what stands there, or the limit passed; empty where there is none
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
        /** A word has nothing behind it. */
        EMPTY_VALUE,
        /** Something else than {@code yes} or {@code no}. */
        NOT_YES_NO,
        /** No whole number from 0 to {@link CatalogueCheck#MOST}. */
        BAD_COUNT,
        /** No whole number from 1 to {@link CatalogueCheck#MOST}. */
        BAD_PIECES,
        /** No rate from 0 to 100 per cent with at most two decimals. */
        BAD_VAT,
        /** No whole number of days from 0 to {@link CatalogueCheck#MOST_DAYS}. */
        BAD_DAYS,
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
        /** Something has a price in a currency in which most other things have none. */
        STRAY_PRICE,
        /** Too long for an invoice, or with characters that are none. */
        BAD_TEXT,
        /** No code of a country. */
        BAD_COUNTRY,
        /** No VAT id of the seller's country. */
        BAD_VAT_ID,
        BAD_IBAN,
        /** The file is not UTF-8. */
        NOT_UTF8,
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
