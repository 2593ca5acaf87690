package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/**
 * An amount charged for some days: what a credit is computed from, so that no more than was charged is ever credited.
 *
 * @param invoice the invoice that charged it
 */
record Paid(int invoice, Money amount, LocalDate from, LocalDate until) {

    /** The part of all these payments that is unused from {@code day} on. */
    static Money unused(List<Paid> payments, LocalDate day, Currency currency) {
        Money sum = Money.zero(currency);
        for (Paid paid : payments) {
            sum = sum.plus(paid.unusedFrom(day));
        }
        return sum;
    }

    /** The same, charged by the invoice that replaced another one. */
    Paid reissued(int old, int now) {
        return invoice == old ? new Paid(now, amount, from, until) : this;
    }

    Money unusedFrom(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, until);
        return amount.proRated(Math.clamp(ChronoUnit.DAYS.between(day, until), 0, all), all);
    }
}
