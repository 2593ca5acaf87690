package io.smarthub.cli;

import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptResult;
import io.smarthub.app.payments.Booking;
import io.smarthub.app.payments.Collected;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentSettings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Payments as a JSON document; the names are a contract. Amounts are in the currency's minor units, instants are UTC. */
final class PaymentsJson {

    private PaymentsJson() {}

    /** Where payments are collected. */
    static ObjectNode head(PaymentCollection payments) {
        PaymentSettings settings = payments.settings();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("place", settings.place().name());
        document.put("messages", settings.messages());
        document.put(
                "collectFrom",
                settings.place().collects() ? settings.collectFrom().toString() : null);
        List<String> problems = settings.problems().stream()
                .map(problem -> problem.in(Locale.ROOT))
                .toList();
        document.put("problem", problems.isEmpty() ? null : problems.getFirst());
        ArrayNode all = document.putArray("problems");
        problems.forEach(all::add);
        return document;
    }

    static void put(Collected collected, ObjectNode document) {
        document.put("invoice", collected.bill().invoice());
        document.put("amountMinor", collected.bill().amount().minor());
        document.put("currency", collected.bill().amount().currency().getCurrencyCode());
        document.put("attempt", collected.last().number());
        putOutcome(collected.last(), document);
        document.put("nextTryAt", collected.next().map(Instant::toString).orElse(null));
    }

    static void put(Attempt attempt, ObjectNode document) {
        document.put("number", attempt.number());
        document.put("invoice", attempt.invoice());
        document.put("amountMinor", attempt.amount().minor());
        document.put("currency", attempt.amount().currency().getCurrencyCode());
        document.put("place", attempt.place().name());
        document.put("key", attempt.key());
        document.put("startedAt", attempt.startedAt().toString());
        putOutcome(attempt, document);
        ArrayNode booked = document.putArray("booked");
        attempt.booked().stream().sorted().map(Booking::name).forEach(booked::add);
        ArrayNode results = document.putArray("results");
        for (AttemptResult result : attempt.results()) {
            results.addObject()
                    .put("at", result.at().toString())
                    .put("state", result.state().name())
                    .put("reference", result.reference())
                    .put("code", result.code())
                    .put("reason", result.sentence());
        }
    }

    private static void putOutcome(Attempt attempt, ObjectNode document) {
        Optional<AttemptResult> best = attempt.best();
        document.put("state", attempt.state().name());
        document.put("reference", attempt.reference());
        document.put("code", best.map(AttemptResult::code).orElse(""));
        document.put("reason", best.map(AttemptResult::sentence).orElse(""));
    }
}
