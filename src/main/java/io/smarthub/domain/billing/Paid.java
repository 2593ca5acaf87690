package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An amount charged for some days: what a credit is computed from, so that no more than was charged is ever credited.
 *
 * @param invoice the invoice that charged it
 * @param pieces of a plan 1
 * @param full what a whole period of all pieces costs
 * @param ofDays the period's days
 */
record Paid(int invoice, int pieces, Money full, long ofDays, LocalDate from, LocalDate until) {

    /** The same, charged by the invoice that replaced another one. */
    Paid reissued(int old, int now) {
        return invoice == old ? new Paid(now, pieces, full, ofDays, from, until) : this;
    }

    /** The same for so many of its pieces. */
    Paid of(int fewer) {
        return new Paid(invoice, fewer, price().times(fewer), ofDays, from, until);
    }

    /** The first day from {@code day} on that it paid for: a change of zone can go back to the day before it. */
    LocalDate firstFrom(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    /** What one piece costs a whole period. */
    Money price() {
        return new Money(full.minor() / pieces, full.currency());
    }

    Money unusedFrom(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, until);
        return full.proRated(Math.clamp(ChronoUnit.DAYS.between(day, until), 0, all), ofDays);
    }
}
