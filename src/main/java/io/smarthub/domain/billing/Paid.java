package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/** An amount paid for some days: what a credit is computed from, so that no more than was paid is ever credited. */
record Paid(Money amount, LocalDate from, LocalDate until) {

    /** The part of all these payments that is unused from {@code day} on. */
    static Money unused(List<Paid> payments, LocalDate day, Currency currency) {
        Money sum = Money.zero(currency);
        for (Paid paid : payments) {
            sum = sum.plus(paid.unusedFrom(day));
        }
        return sum;
    }

    private Money unusedFrom(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, until);
        return amount.proRated(Math.clamp(ChronoUnit.DAYS.between(day, until), 0, all), all);
    }
}
