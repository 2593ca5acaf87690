package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;

/**
 * An invoice; once issued it never changes. There is one for each charging moment, and none where nothing was charged or credited.
 *
 * @param number counted from 1 without gaps
 * @param occasion why it was issued
 * @param issuedAt the charging moment
 * @param date the charging moment's day in the account's zone
 * @param periodStart first day charged
 * @param periodEnd first day no longer charged: the day of the next charge
 * @param lines charges, credits and moved credit; together never negative
 */
public record Invoice(
        int number,
        Occasion occasion,
        Instant issuedAt,
        LocalDate date,
        LocalDate periodStart,
        LocalDate periodEnd,
        List<InvoiceLine> lines) {

    /** The charging moments. */
    public enum Occasion {
        PLAN_STARTED,
        RENEWAL,
        PACKAGE_ENABLED,
        AGENTS_ADDED,
        PLAN_CHANGED
    }

    public Invoice {
        lines = List.copyOf(lines);
        if (number < 1 || lines.isEmpty()) {
            throw new IllegalArgumentException("an invoice has a number and lines: " + number);
        }
        if (total(lines, line -> true).isNegative()) {
            throw new IllegalArgumentException("invoice " + number + " is negative");
        }
    }

    public Currency currency() {
        return lines.getFirst().amount().currency();
    }

    /** The amount due, without VAT; never negative. */
    public Money total() {
        return total(lines, line -> true);
    }

    /** What is charged for plans and packages. */
    public Money charges() {
        return total(lines, line -> line.kind().isCharge());
    }

    /** What is credited for unused parts, as a positive amount. */
    public Money credits() {
        return total(lines, line -> line.kind().isCredit()).negated();
    }

    private static Money total(List<InvoiceLine> lines, Predicate<InvoiceLine> which) {
        Money sum = Money.zero(lines.getFirst().amount().currency());
        for (InvoiceLine line : lines) {
            sum = which.test(line) ? sum.plus(line.amount()) : sum;
        }
        return sum;
    }
}
