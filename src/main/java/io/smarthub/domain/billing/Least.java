package io.smarthub.domain.billing;

import java.util.function.Predicate;

/** Finds an amount whose tax is rounded, so that no formula gives it to the cent. */
final class Least {

    private Least() {}

    /** The least amount from {@code low} to {@code high} that is enough, where more always is; {@code high} where none is. */
    static Money amount(Money low, Money high, Predicate<Money> enough) {
        long least = low.minor();
        long most = high.minor();
        while (least < most) {
            long middle = Math.floorDiv(least + most, 2);
            if (enough.test(new Money(middle, low.currency()))) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return new Money(most, low.currency());
    }
}
