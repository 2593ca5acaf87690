package io.smarthub.app.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A gateway that answers what a test says. */
public final class ScriptedGateway implements PaymentGateway {

    public final List<String> asked = new ArrayList<>();
    public PaymentPlace place = PaymentPlace.STRIPE_LIVE;
    public Function<Charge, ChargeResult> collect = charge -> new ChargeResult.Succeeded("pi_" + charge.invoice());
    public ChargeResult found = new ChargeResult.NotFound();
    public ChargeResult looked = new ChargeResult.Unclear("not scripted");
    public final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public PaymentPlace place() {
        return place;
    }

    @Override
    public String payer() {
        return "cus_1";
    }

    @Override
    public ChargeResult collect(Charge charge) {
        asked.add("collect " + charge.key());
        return collect.apply(charge);
    }

    @Override
    public ChargeResult find(Charge charge) {
        asked.add("find " + charge.key());
        return found;
    }

    @Override
    public ChargeResult look(String reference) {
        asked.add("look " + reference);
        return looked;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
