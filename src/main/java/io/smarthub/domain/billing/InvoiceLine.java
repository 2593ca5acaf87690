package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One line of an invoice.
 *
 * @param kind what it is for
 * @param code the plan's or package's code, empty for lines of kept or used credit
 * @param quantity pieces; 1 for plans; negative where a credit note takes the line back
 * @param unitPrice full monthly price of one piece
 * @param from first day charged or credited
 * @param until first day no longer charged or credited
 * @param ofDays length of the period that the share is taken of
 * @param amount what the line adds to the total, without VAT; negative for credits
 * @param vat the VAT on it
 */
public record InvoiceLine(
        Kind kind,
        String code,
        int quantity,
        Money unitPrice,
        LocalDate from,
        LocalDate until,
        long ofDays,
        Money amount,
        Vat vat) {

    /** What a line is for, and whether it adds or takes. */
    public enum Kind {
        PLAN,
        PACKAGE,
        /** The unused part of a plan that was changed (B11); negative. */
        PLAN_CREDIT,
        /** The unused part of a package that the new plan does not allow (B13); negative. */
        PACKAGE_CREDIT,
        /** Credit above the charges: kept for later invoices, since nothing is paid out; positive. */
        CREDIT_KEPT,
        /** Credit kept earlier and used here; negative. */
        CREDIT_USED;

        /** Whether the line charges for something, rather than credits or moves credit. */
        public boolean isCharge() {
            return this == PLAN || this == PACKAGE;
        }

        /** Whether the line credits an unused part. */
        public boolean isCredit() {
            return this == PLAN_CREDIT || this == PACKAGE_CREDIT;
        }

        /** Whether the line keeps credit for later or uses what was kept (B11). */
        public boolean movesCredit() {
            return this == CREDIT_KEPT || this == CREDIT_USED;
        }
    }

    /** The line that takes this one back. */
    InvoiceLine reversed() {
        return new InvoiceLine(kind, code, -quantity, unitPrice, from, until, ofDays, amount.negated(), vat);
    }

    InvoiceLine at(Vat rate) {
        return new InvoiceLine(kind, code, quantity, unitPrice, from, until, ofDays, amount, rate);
    }

    /** Days charged or credited. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The last day charged or credited; the first one where there is none. */
    public LocalDate last() {
        return until.isAfter(from) ? until.minusDays(1) : from;
    }

    /** Whether less than the whole period is charged or credited. */
    public boolean isProRated() {
        return days() != ofDays;
    }
}
