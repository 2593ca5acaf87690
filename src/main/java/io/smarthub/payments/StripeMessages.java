package io.smarthub.payments;

import io.smarthub.app.payments.Heard;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.app.payments.PaymentNotice;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stripe's webhook: events of PaymentIntents, believed when they are signed. */
final class StripeMessages implements PaymentMessages {

    private static final Logger LOG = LoggerFactory.getLogger(StripeMessages.class);
    private static final Pattern EVENT = Pattern.compile("evt_\\w{1,250}");
    private static final Set<String> TYPES = Set.of(
            "payment_intent.succeeded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.requires_action",
            "payment_intent.canceled");

    private final StripeAccount account;
    private final StripeSignature signature;
    private final PaymentCollection collection;
    private final Clock clock;

    StripeMessages(StripeAccount account, String secret, PaymentCollection collection, Clock clock) {
        this.account = account;
        this.collection = collection;
        this.clock = clock;
        signature = new StripeSignature(secret);
    }

    @Override
    public Taken take(byte[] body, @Nullable String header) {
        return signature
                .problem(body, header, clock.instant())
                .map(StripeMessages::refused)
                .orElseGet(() -> parsed(body).map(this::take).orElseGet(() -> refused("malformed")));
    }

    private Taken take(JsonNode event) {
        String id = StripeIntent.text(event, "id");
        String type = StripeIntent.text(event, "type");
        if (!EVENT.matcher(id).matches() || !event.path("livemode").isBoolean()) {
            return refused("malformed");
        }
        if (event.path("livemode").booleanValue() != account.isLive()) {
            return refused("mode");
        }
        StripeIntent intent = new StripeIntent(event.path("data").path("object"));
        if (TYPES.contains(type) && intent.isIntent()) {
            Heard heard = collection.hear(new PaymentNotice(id, intent.id(), intent.key(), intent.result()));
            LOG.info("Stripe's message {} about {}: {}", id, intent.id(), heard);
        }
        return new Taken.Accepted();
    }

    private static Taken refused(String why) {
        LOG.warn("A message to the address for Stripe’s messages was refused: {}", why);
        return new Taken.Refused(why);
    }

    private static Optional<JsonNode> parsed(byte[] body) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8)))
                    .filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
