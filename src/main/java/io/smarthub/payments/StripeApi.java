package io.smarthub.payments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests to Stripe. What may be repeated is repeated, under the same idempotency key: what was not answered, conflicts, too many
 * requests and Stripe's own failures; never a card's.
 */
final class StripeApi implements AutoCloseable {

    static final URI ADDRESS = URI.create("https://api.stripe.com");

    private static final String VERSION = "2025-09-30.clover";
    private static final int LARGEST = 1 << 20;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final URI address;
    private final String secretKey;
    private final Patience patience;
    private final RandomGenerator chance;
    private final HttpClient http;
    private final CountDownLatch closed = new CountDownLatch(1);

    StripeApi(URI address, String secretKey, Patience patience, RandomGenerator chance) {
        this.address = address;
        this.secretKey = secretKey;
        this.patience = patience;
        this.chance = chance;
        // redirections are not followed: the key goes to Stripe and nowhere else
        http = HttpClient.newBuilder().connectTimeout(patience.connect()).build();
    }

    Reply post(String path, Form form, String idempotencyKey) {
        return ask(request(path)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    Reply get(String path) {
        return ask(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + secretKey)
                .header("Stripe-Version", VERSION)
                .header("User-Agent", "SmartHub-Desktop");
    }

    /** One try of a request. */
    private sealed interface Try {

        /** It is over with this. */
        record Over(Reply reply) implements Try {}

        /**
         * It can be repeated.
         *
         * @param done whether Stripe may have done it
         * @param pause what Stripe asks for
         */
        record Again(String why, boolean done, Optional<Duration> pause) implements Try {}
    }

    private Reply ask(HttpRequest request) {
        boolean certain = true;
        String why = "";
        for (int tries = 1; tries <= patience.tries(); tries++) {
            switch (once(request, certain)) {
                case Try.Over(Reply reply) -> {
                    return reply;
                }
                case Try.Again(String reason, boolean done, Optional<Duration> pause) -> {
                    certain = certain && !done;
                    why = reason;
                    Duration wait = pause.orElseGet(() -> Duration.ZERO).plus(ownPause(tries - 1, pause.isPresent()));
                    if (wait.compareTo(patience.longestPause()) > 0) {
                        return new Reply.Lost(why + ", asks for a pause of " + wait.toSeconds() + " s");
                    }
                    if (tries < patience.tries() && isClosedAfter(wait)) {
                        return new Reply.Lost(why + "; the application is being closed");
                    }
                }
            }
        }
        return new Reply.Lost(why);
    }

    private Duration ownPause(int repetition, boolean asked) {
        return asked ? Duration.ZERO : patience.beforeRepetition(repetition, chance.nextDouble());
    }

    private Try once(HttpRequest request, boolean certain) {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            // a limit of the request itself would end with the answer's head
            return read(coming.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS), certain);
        } catch (TimeoutException _) {
            coming.cancel(true);
            return new Try.Again("no answer within " + patience.answer().toMillis() + " ms", true, Optional.empty());
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            boolean unreached = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
            String said = cause instanceof IOException ? cause.getClass().getSimpleName() : cause.toString();
            return new Try.Again((unreached ? "not reached: " : "no answer: ") + said, !unreached, Optional.empty());
        } catch (InterruptedException _) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return new Try.Over(new Reply.Lost("interrupted"));
        }
    }

    private static Try read(HttpResponse<byte[]> answer, boolean certain) {
        int status = answer.statusCode();
        Optional<JsonNode> document = parsed(answer.body());
        String asked = answer.headers().firstValue("Stripe-Should-Retry").orElse("");
        boolean broken = status >= BROKEN || (status == OK && document.isEmpty());
        boolean repeatable = status == CONFLICT || status == TOO_MANY || broken;
        if (asked.equals("true") || (repeatable && !asked.equals("false"))) {
            boolean refusedAtTheDoor = status == TOO_MANY;
            return new Try.Again(
                    broken && status == OK ? "an answer that is no JSON" : "status " + status,
                    !refusedAtTheDoor,
                    answer.headers().firstValue("Retry-After").flatMap(StripeApi::seconds));
        }
        if (broken) {
            return new Try.Over(new Reply.Lost("status " + status));
        }
        return new Try.Over(
                status == OK
                        ? new Reply.Done(document.orElseThrow())
                        : document.filter(some -> some.path("error").isObject())
                                .<Reply>map(some -> new Reply.Failed(status, some.path("error"), certain))
                                .orElseGet(() -> new Reply.Lost("status " + status + " without a reason")));
    }

    private static Optional<JsonNode> parsed(byte[] body) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8)))
                    .filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
    }

    private boolean isClosedAfter(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends what runs: a request that was sent is lost, and asked for again another time. */
    @Override
    public void close() {
        closed.countDown();
        http.shutdownNow();
    }
}
