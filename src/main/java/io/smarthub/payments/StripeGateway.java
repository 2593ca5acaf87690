package io.smarthub.payments;

import io.smarthub.app.payments.Charge;
import io.smarthub.app.payments.ChargeResult;
import io.smarthub.app.payments.PaymentGateway;
import io.smarthub.app.payments.PaymentPlace;
import java.util.Locale;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Collects by PaymentIntents that are made and confirmed in one request, with the payment method that is saved at Stripe. */
final class StripeGateway implements PaymentGateway {

    private static final String INTENTS = "/v1/payment_intents";
    private static final int PAGES = 20;

    private final StripeAccount account;
    private final StripeApi api;

    StripeGateway(StripeAccount account, StripeApi api) {
        this.account = account;
        this.api = api;
    }

    @Override
    public PaymentPlace place() {
        return account.place();
    }

    @Override
    public String payer() {
        return account.customer();
    }

    @Override
    public ChargeResult collect(Charge charge) {
        OptionalLong amount = StripeAmount.of(charge.amount());
        if (amount.isEmpty()) {
            return new ChargeResult.Rejected("amount", "Stripe cannot charge exactly " + charge.amount());
        }
        Form form = new Form()
                .with("amount", String.valueOf(amount.getAsLong()))
                .with("currency", charge.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .with("customer", account.customer())
                .with("payment_method", account.paymentMethod())
                .with("off_session", "true")
                .with("confirm", "true")
                .with("description", charge.description())
                .with("metadata[" + StripeIntent.INVOICE + "]", String.valueOf(charge.invoice()))
                .with("metadata[" + StripeIntent.ATTEMPT + "]", charge.key());
        return switch (api.post(INTENTS, form, charge.key())) {
            case Reply.Done(JsonNode intent) -> new StripeIntent(intent).result();
            case Reply.Failed failed -> failed(failed);
            case Reply.Lost(String why) -> new ChargeResult.Unclear(why);
        };
    }

    private static ChargeResult failed(Reply.Failed failed) {
        JsonNode error = failed.error();
        StripeIntent intent = new StripeIntent(error.path("payment_intent"));
        String type = StripeIntent.text(error, "type");
        if (type.equals("card_error")) {
            return StripeIntent.declined(intent.isIntent() ? intent.id() : "", error);
        }
        if (intent.isIntent()) {
            return intent.result();
        }
        String code = StripeIntent.text(error, "code");
        String reason = code.isEmpty() ? type : code;
        // other parameters under a key that was used: the first request may have been carried out
        boolean usedBefore = type.equals("idempotency_error");
        return failed.certain() && !usedBefore
                ? new ChargeResult.Rejected(reason, StripeIntent.sentence(error))
                : new ChargeResult.Unclear("status " + failed.status() + ", " + reason);
    }

    /**
     * Goes through what the customer was charged for. Stripe's search would be one request, but knows what happened only after a
     * while; the list knows at once.
     */
    @Override
    public ChargeResult find(Charge charge) {
        String after = "";
        for (int page = 0; page < PAGES; page++) {
            Form query = new Form().with("customer", account.customer()).with("limit", "100");
            if (!after.isEmpty()) {
                query.with("starting_after", after);
            }
            if (!(api.get(INTENTS + "?" + query) instanceof Reply.Done(JsonNode list))
                    || !list.path("data").isArray()) {
                return new ChargeResult.Unclear("the payments could not be listed");
            }
            for (JsonNode object : list.path("data")) {
                StripeIntent intent = new StripeIntent(object);
                after = intent.id();
                if (intent.key().equals(charge.key())) {
                    return intent.result();
                }
            }
            if (!list.path("has_more").asBoolean(false)) {
                return new ChargeResult.NotFound();
            }
        }
        return new ChargeResult.Unclear("too many payments to go through");
    }

    @Override
    public ChargeResult look(String reference) {
        if (!StripeIntent.isId(reference)) {
            return new ChargeResult.Unclear("no payment's reference");
        }
        return switch (api.get(INTENTS + "/" + reference)) {
            case Reply.Done(JsonNode intent) -> new StripeIntent(intent).result();
            case Reply.Failed failed ->
                new ChargeResult.Unclear("status " + failed.status() + ", " + StripeIntent.sentence(failed.error()));
            case Reply.Lost(String why) -> new ChargeResult.Unclear(why);
        };
    }

    @Override
    public void close() {
        api.close();
    }
}
