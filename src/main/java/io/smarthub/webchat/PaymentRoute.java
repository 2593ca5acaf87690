package io.smarthub.webchat;

import io.javalin.http.Context;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.app.payments.PaymentMessages.Taken;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.guard.PerAddress;
import io.smarthub.webchat.guard.RemoteAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /payments/stripe}: no page of a browser, but a payment gateway's server, which its signature tells. */
final class PaymentRoute {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentRoute.class);
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 60;

    private final PaymentMessages messages;
    private final Gate gate;
    private final PerAddress often;

    PaymentRoute(PaymentMessages messages, Gate gate, Limits limits, LongSupplier nanoTime) {
        this.messages = messages;
        this.gate = gate;
        often = new PerAddress(limits.downloads(), nanoTime);
    }

    void take(Context ctx) throws IOException {
        InetAddress from = gate.from(ctx);
        int wait = from.isLoopbackAddress() ? 0 : often.secondsToWait(RemoteAddress.household(from));
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
        if (ctx.req().getContentLengthLong() > PaymentMessages.LARGEST) {
            throw new Refusal(TOO_LARGE, "too-large");
        }
        byte[] body = ctx.req().getInputStream().readNBytes(PaymentMessages.LARGEST + 1);
        if (body.length > PaymentMessages.LARGEST) {
            throw new Refusal(TOO_LARGE, "too-large");
        }
        switch (taken(body, ctx)) {
            case Taken.Accepted() ->
                ctx.header("Cache-Control", "no-store")
                        .contentType("application/json")
                        .result("{\"received\":true}");
            case Taken.Refused(String why) -> throw new Refusal(BAD_REQUEST, why);
        }
    }

    private Taken taken(byte[] body, Context ctx) {
        try {
            return messages.take(body, ctx.req().getHeader("Stripe-Signature"));
        } catch (StoreFailure e) {
            LOG.error("A payment gateway’s message could not be stored; it has to be sent again", e);
            throw new Refusal(UNAVAILABLE, "not-stored", RETRY_SECONDS);
        }
    }
}
