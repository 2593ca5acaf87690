package io.smarthub.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stripe as its documentation describes it, on this machine: PaymentIntents, idempotency keys that are kept for 24 hours with the
 * first answer whatever it was, error bodies, pages; and the faults of a network and of a bad day.
 */
public final class StripeStandIn implements AutoCloseable {

    public static final String KEY = "sk_live_ABCDEFGH12345678";
    public static final String CUSTOMER = "cus_Owner1";

    private static final Duration KEY_LIFE = Duration.ofHours(24);

    /** What happens to one POST. */
    public enum Fault {
        NONE,
        /** The connection ends before anything is done. */
        DROPPED_BEFORE,
        /** It is done, and the connection ends. */
        DROPPED_AFTER,
        /** It is done, and nothing is ever answered. */
        HELD_AFTER,
        /** Too many requests: nothing is done. */
        BUSY,
        /** 503, nothing is done and nothing is kept. */
        UNAVAILABLE,
        /** 500 after it was done; kept as the answer of that key. */
        BROKEN_AFTER,
        /** Another request with that key runs. */
        CONFLICT,
        /** It is done, and what is answered is no JSON. */
        MALFORMED_AFTER,
        /** It is done, and the answer is huge. */
        GIANT_AFTER,
        /** It is done, and the answer stops in the middle. */
        SLOW_AFTER
    }

    /** What the payer's bank says. */
    public enum Bank {
        PAYS,
        NO_MONEY,
        ASKS,
        WANTS_CONFIRMATION,
        TAKES_TIME
    }

    private record Kept(String parameters, int status, String body, Instant at) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("stripe-", 0).factory());
    private final Clock clock;
    private final Map<String, ObjectNode> intents = new LinkedHashMap<>();
    private final Map<String, Kept> keys = new LinkedHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Deque<Bank> banks = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Map<String, String>> heads = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private String goodKey = KEY;
    private String retryAfter = "0";
    private int largestPage = 100;

    public StripeStandIn(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public synchronized StripeStandIn next(Fault... some) {
        faults.addAll(List.of(some));
        return this;
    }

    public synchronized StripeStandIn bank(Bank... some) {
        banks.addAll(List.of(some));
        return this;
    }

    public synchronized void heal() {
        faults.clear();
        banks.clear();
    }

    public synchronized void takesOnly(String key) {
        goodKey = key;
    }

    synchronized void asksForAPauseOf(String seconds) {
        retryAfter = seconds;
    }

    synchronized void pagesOf(int size) {
        largestPage = size;
    }

    /** {@code POST /v1/payment_intents key}, in order. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Waits until that many requests came, for half a minute at most. */
    synchronized boolean awaitRequests(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (requests.size() < count && System.nanoTime() < end) {
            wait(100);
        }
        return requests.size() >= count;
    }

    synchronized List<Map<String, String>> heads() {
        return List.copyOf(heads);
    }

    /** Every payment there is, oldest first. */
    public synchronized List<ObjectNode> intents() {
        return List.copyOf(intents.values());
    }

    /** How often an invoice was paid. */
    public synchronized long charges(int invoice) {
        return intents.values().stream()
                .filter(intent -> intent.path("metadata")
                        .path("smarthub_invoice")
                        .asString("")
                        .equals(String.valueOf(invoice)))
                .filter(intent -> intent.path("status").asString("").equals("succeeded"))
                .count();
    }

    /** The payer confirms, or the bank has made up its mind. */
    public synchronized void becomes(String id, String status) {
        ObjectNode intent = intents.get(id);
        intent.put("status", status);
        intent.putNull("last_payment_error");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, body);
        }
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        Fault fault;
        Kept answer;
        synchronized (this) {
            String key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                    .orElse("");
            requests.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + key).strip());
            Map<String, String> head = new LinkedHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> head.put(name, values.getFirst()));
            head.put("body", body);
            heads.add(head);
            notifyAll();
            boolean post = exchange.getRequestMethod().equals("POST");
            fault = post && !faults.isEmpty() ? faults.removeFirst() : Fault.NONE;
            answer = answer(exchange, fault, key, body);
        }
        send(exchange, fault, answer);
    }

    private Kept answer(HttpExchange exchange, Fault fault, String key, String body) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + goodKey).equals(authorization)) {
            return error(401, "invalid_request_error", "", "Invalid API Key provided: sk_test_****");
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return read(exchange.getRequestURI());
        }
        return switch (fault) {
            case DROPPED_BEFORE -> error(0, "", "", "");
            case BUSY -> error(429, "invalid_request_error", "rate_limit", "Too many requests");
            case UNAVAILABLE -> error(503, "api_error", "", "Try again later");
            case CONFLICT -> error(409, "idempotency_error", "idempotency_key_in_use", "Another request runs");
            default -> {
                Kept kept = keys.get(key);
                if (kept != null && kept.at().plus(KEY_LIFE).isAfter(clock.instant())) {
                    yield kept.parameters().equals(body)
                            ? kept
                            : error(
                                    400,
                                    "idempotency_error",
                                    "",
                                    "Keys for idempotent requests can only be used with"
                                            + " the same parameters they were first used with.");
                }
                Kept made = make(body);
                Kept first = fault == Fault.BROKEN_AFTER ? error(500, "api_error", "", "Something went wrong") : made;
                Kept stored = new Kept(body, first.status(), first.body(), clock.instant());
                // what fails validation is not kept
                if (first.status() != 400) {
                    keys.put(key, stored);
                }
                yield stored;
            }
        };
    }

    private Kept make(String body) {
        Map<String, String> form = form(body);
        if (!CUSTOMER.equals(form.get("customer"))) {
            return error(400, "invalid_request_error", "resource_missing", "No such customer: 'cus_Nobody'");
        }
        String id = "pi_" + (intents.size() + 1);
        ObjectNode intent = JsonMapper.shared().createObjectNode();
        intent.put("id", id).put("object", "payment_intent").put("livemode", goodKey.startsWith("sk_live_"));
        intent.put("amount", Long.parseLong(form.get("amount"))).put("currency", form.get("currency"));
        intent.put("customer", CUSTOMER).put("created", clock.instant().getEpochSecond());
        intent.putObject("metadata")
                .put("smarthub_invoice", form.get("metadata[smarthub_invoice]"))
                .put("smarthub_attempt", form.get("metadata[smarthub_attempt]"));
        intents.put(id, intent);
        Bank bank = banks.isEmpty() ? Bank.PAYS : banks.removeFirst();
        return switch (bank) {
            case PAYS -> done(intent, "succeeded");
            case TAKES_TIME -> done(intent, "processing");
            case WANTS_CONFIRMATION -> done(intent, "requires_action");
            case NO_MONEY ->
                declined(intent, "card_declined", "insufficient_funds", "Your card has insufficient funds.");
            case ASKS ->
                declined(
                        intent,
                        "authentication_required",
                        "authentication_required",
                        "Your card was declined. This transaction requires authentication.");
        };
    }

    private static Kept done(ObjectNode intent, String status) {
        intent.put("status", status);
        return new Kept("", 200, intent.toString(), Instant.EPOCH);
    }

    private static Kept declined(ObjectNode intent, String code, String declineCode, String message) {
        intent.put("status", "requires_payment_method");
        ObjectNode error = JsonMapper.shared().createObjectNode();
        error.put("type", "card_error")
                .put("code", code)
                .put("decline_code", declineCode)
                .put("message", message);
        intent.set("last_payment_error", error.deepCopy());
        error.set("payment_intent", intent.deepCopy());
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.set("error", error);
        return new Kept("", 402, document.toString(), Instant.EPOCH);
    }

    private Kept read(URI uri) {
        String prefix = "/v1/payment_intents";
        if (uri.getPath().equals(prefix)) {
            Map<String, String> query = form(uri.getRawQuery());
            List<ObjectNode> newest = new ArrayList<>(intents.values()).reversed();
            String after = query.getOrDefault("starting_after", "");
            List<ObjectNode> rest = after.isEmpty()
                    ? newest
                    : newest.stream()
                            .dropWhile(intent -> !intent.path("id").asString().equals(after))
                            .skip(1)
                            .toList();
            ObjectNode list = JsonMapper.shared().createObjectNode();
            ArrayNode data = list.put("object", "list").putArray("data");
            rest.stream().limit(largestPage).forEach(data::add);
            list.put("has_more", rest.size() > largestPage);
            return new Kept("", 200, list.toString(), Instant.EPOCH);
        }
        ObjectNode intent = intents.get(uri.getPath().substring(prefix.length() + 1));
        return intent == null
                ? error(404, "invalid_request_error", "resource_missing", "No such payment_intent")
                : new Kept("", 200, intent.toString(), Instant.EPOCH);
    }

    private static Kept error(int status, String type, String code, String message) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.putObject("error").put("type", type).put("code", code).put("message", message);
        return new Kept("", status, document.toString(), Instant.EPOCH);
    }

    private void send(HttpExchange exchange, Fault fault, Kept answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        switch (fault) {
            case DROPPED_BEFORE, DROPPED_AFTER -> exchange.close();
            case HELD_AFTER -> await();
            case GIANT_AFTER -> {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write("{\"a\":\"".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 4_096; i++) {
                        out.write(new byte[1_024]);
                    }
                } catch (IOException expected) {
                    // the client has had enough
                }
            }
            case SLOW_AFTER -> {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
                exchange.getResponseBody().flush();
                await();
            }
            case MALFORMED_AFTER -> write(exchange, 200, "<html>gateway".getBytes(StandardCharsets.UTF_8));
            default -> {
                if (answer.status() == 429) {
                    exchange.getResponseHeaders().set("Retry-After", retryAfter);
                }
                write(exchange, answer.status(), bytes);
            }
        }
    }

    private static void write(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(decoded(parts[0]), decoded(parts[1]));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
