package io.smarthub.app.payments;

import io.smarthub.domain.billing.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice that waits for its payment.
 *
 * @param invoice its number
 * @param amount what is due, with everything that is added to it; above zero
 * @param issuedOn its day in the account's zone
 * @param replaces the invoices it was issued anew for: what was paid on one of them was paid for the same purchase
 */
public record Bill(int invoice, Money amount, LocalDate issuedOn, List<Integer> replaces) {

    public Bill {
        replaces = List.copyOf(replaces);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing is due on invoice " + invoice + ": " + amount);
        }
    }

    /** Whether an attempt was one to collect the same purchase. */
    boolean isFor(Attempt attempt) {
        return attempt.invoice() == invoice || replaces.contains(attempt.invoice());
    }

    /** Whether it is what an attempt asks for, to the cent. */
    boolean isExactly(int number, Money due) {
        return invoice == number && amount.equals(due);
    }
}
