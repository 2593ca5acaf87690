package io.smarthub.app.payments;

import io.smarthub.domain.billing.Money;
import java.time.LocalDate;

/**
 * An invoice that waits for its payment.
 *
 * @param invoice its number
 * @param amount what is due, with everything that is added to it; above zero
 * @param issuedOn its day in the account's zone
 */
public record Bill(int invoice, Money amount, LocalDate issuedOn) {

    public Bill {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing is due on invoice " + invoice + ": " + amount);
        }
    }
}
