package io.smarthub.payments;

import io.smarthub.app.payments.ChargeResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What Stripe's PaymentIntent object says. */
record StripeIntent(JsonNode object) {

    /** Beside its metadata nobody but us writes. */
    static final String ATTEMPT = "smarthub_attempt";

    static final String INVOICE = "smarthub_invoice";

    private static final Pattern ID = Pattern.compile("pi_\\w{1,250}");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_CODE = 100;

    /** Whether it is one. */
    boolean isIntent() {
        return text(object, "object").equals("payment_intent") && isId(id());
    }

    String id() {
        return text(object, "id");
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The key of the attempt it was made for; empty where somebody else made it. */
    String key() {
        return text(object.path("metadata"), ATTEMPT);
    }

    ChargeResult result() {
        if (!isIntent()) {
            return new ChargeResult.Unclear("an answer that is no payment");
        }
        String status = text(object, "status");
        return switch (status) {
            case "succeeded" -> new ChargeResult.Succeeded(id());
            case "processing", "requires_capture" -> new ChargeResult.Processing(id());
            case "requires_action" -> new ChargeResult.NeedsAction(id());
            case "requires_payment_method", "requires_confirmation", "canceled" -> declined(status);
            default -> new ChargeResult.Unclear("unknown status " + shortened(status, LONGEST_CODE));
        };
    }

    private ChargeResult declined(String status) {
        JsonNode error = object.path("last_payment_error");
        if (!error.isObject() || status.equals("canceled")) {
            return new ChargeResult.Declined(id(), status, "");
        }
        return declined(id(), error);
    }

    /** What an error says of a payment. */
    static ChargeResult declined(String id, JsonNode error) {
        String code = text(error, "code");
        String declineCode = text(error, "decline_code");
        String reason = declineCode.isEmpty() ? code : declineCode;
        if (!id.isEmpty() && (reason.equals("authentication_required") || code.equals("authentication_required"))) {
            return new ChargeResult.NeedsAction(id);
        }
        return new ChargeResult.Declined(id, reason.isEmpty() ? text(error, "type") : reason, sentence(error));
    }

    static String sentence(JsonNode error) {
        return shortened(text(error, "message"), LONGEST_SENTENCE);
    }

    /** A member's text; empty where it has none. */
    static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private static String shortened(String text, int most) {
        String plain = CONTROLS.matcher(text).replaceAll(" ").strip();
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}
