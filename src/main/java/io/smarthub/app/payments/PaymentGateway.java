package io.smarthub.app.payments;

/** Port: who collects money. May take minutes: never on the FX thread. No answer is an exception. */
public interface PaymentGateway extends AutoCloseable {

    /** Where it collects. */
    PaymentPlace place();

    /** Who pays, as the gateway names them, so that attempts of one account are never looked for in another; empty where nobody does. */
    String payer();

    /** Collects; the same charge under the same key, asked for again within 24 hours, charges once. */
    ChargeResult collect(Charge charge);

    /** What became of a charge, found by its key, however long ago it was asked for; {@link ChargeResult.NotFound} where there is none. */
    ChargeResult find(Charge charge);

    /** What became of a charge, by the gateway's reference. */
    ChargeResult look(String reference);

    /** Ends a call that is running, whose answer is then {@link ChargeResult.Unclear}, and makes no more. */
    @Override
    void close();
}
