package io.smarthub.app.payments;

import io.smarthub.domain.billing.Money;
import java.util.List;

/** Port: the invoices to collect, and where it is written down what became of them. */
public interface Bills {

    /** Invoices with something due that are not known to be paid, by number, as of now. */
    List<Bill> open();

    /**
     * Writes down that an invoice was paid; where it was issued anew meanwhile, that the new one was, if it comes to the same. The
     * same reference a second time changes nothing.
     *
     * @param amount what was paid
     * @param reference where the payment can be found again; unlike that of every other payment
     * @throws io.smarthub.app.intake.StoreFailure when it could not be recorded; then nothing changed
     */
    Recorded paid(int invoice, Money amount, String reference);

    /**
     * Writes down that an invoice's payment failed; where it was issued anew meanwhile, that of the new one, if it comes to the same.
     * Nothing is written where the payment is not waited for. The same reason a second time changes nothing.
     *
     * @param amount what was asked for
     * @param reason why, with the payment's reference; unlike that of every other payment
     * @throws io.smarthub.app.intake.StoreFailure when it could not be recorded; then nothing changed
     */
    Recorded failed(int invoice, Money amount, String reason);
}
