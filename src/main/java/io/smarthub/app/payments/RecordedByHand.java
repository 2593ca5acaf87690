package io.smarthub.app.payments;

/** Bank transfer: collects nothing; the owner records what came. */
public final class RecordedByHand implements PaymentGateway {

    private static final String WHY = "payments are recorded by hand";

    @Override
    public PaymentPlace place() {
        return PaymentPlace.BY_HAND;
    }

    @Override
    public String payer() {
        return "";
    }

    @Override
    public ChargeResult collect(Charge charge) {
        return new ChargeResult.Rejected("by_hand", WHY);
    }

    @Override
    public ChargeResult find(Charge charge) {
        return new ChargeResult.Unclear(WHY);
    }

    @Override
    public ChargeResult look(String reference) {
        return new ChargeResult.Unclear(WHY);
    }

    @Override
    public void close() {
        // nothing runs
    }
}
