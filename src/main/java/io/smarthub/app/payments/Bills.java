package io.smarthub.app.payments;

import java.util.List;

/** Port: the invoices to collect, and where it is written down what became of them. */
public interface Bills {

    /** Invoices with something due that are not known to be paid, by number. */
    List<Bill> open();

    /**
     * Writes down that an invoice was paid. The same invoice and reference a second time changes nothing.
     *
     * @param reference where the payment can be found again; unlike that of every other payment
     * @throws io.smarthub.app.intake.StoreFailure when it could not be recorded; then nothing changed
     */
    void paid(int invoice, String reference);

    /**
     * Writes down that an invoice's payment failed. The same invoice and reason a second time changes nothing.
     *
     * @param reason why, with the payment's reference; unlike that of every other payment
     * @throws io.smarthub.app.intake.StoreFailure when it could not be recorded; then nothing changed
     */
    void failed(int invoice, String reason);
}
