package io.smarthub.cli;

import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptResult;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.Booking;
import io.smarthub.app.payments.Collected;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentProblem;
import io.smarthub.app.payments.PaymentSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Payments for people. */
final class PaymentsText {

    private static final String BUNDLE = "io.smarthub.i18n.payments";

    private final Messages messages;

    PaymentsText(Messages messages) {
        this.messages = messages;
    }

    /** Says why the owner's file is not used, where that is so; answers whether all is well. */
    boolean problem(PaymentCollection payments, Console console) {
        List<PaymentProblem> problems = payments.settings().problems();
        problems.forEach(some -> console.message(some.in(messages.locale())));
        return problems.isEmpty();
    }

    /** Where payments are collected, and from which invoice on. */
    List<String> head(PaymentSettings settings) {
        String place = settings.in(messages.locale());
        return settings.place().collects()
                ? List.of(place, messages.get("payments.collect-from", messages.day(settings.collectFrom())))
                : List.of(place);
    }

    /** What became of a bill. */
    String line(Collected collected, ZoneId zone) {
        return messages.get(
                        "payments.bill",
                        collected.bill().invoice(),
                        messages.money(collected.bill().amount()),
                        outcome(collected.last()))
                + collected
                        .next()
                        .map(at -> messages.get("payments.next", day(at, zone)))
                        .orElse("");
    }

    /** An attempt. */
    String line(Attempt attempt, ZoneId zone) {
        return messages.get(
                "payments.attempt",
                attempt.number(),
                day(attempt.startedAt(), zone),
                attempt.invoice(),
                messages.money(attempt.amount()),
                attempt.place().title(),
                outcome(attempt));
    }

    private String outcome(Attempt attempt) {
        String state = state(attempt.state());
        String reason = attempt.best().map(PaymentsText::reason).orElse("");
        String reference = attempt.reference();
        return state
                + (reason.isEmpty() ? "" : ": " + reason)
                + (reference.isEmpty() ? "" : " [" + reference + "]")
                + books(attempt);
    }

    /** Where money came in and the books do not know it. */
    private String books(Attempt attempt) {
        boolean came = attempt.place().movesMoney() && attempt.state() == AttemptState.SUCCEEDED;
        if (!came || attempt.booked().contains(Booking.PAID)) {
            return "";
        }
        return messages.sentence(
                BUNDLE,
                attempt.booked().contains(Booking.NOT_OWED) ? "payments.books.not-owed" : "payments.books.later");
    }

    private String state(AttemptState state) {
        return messages.sentence(
                BUNDLE,
                "payments.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String reason(AttemptResult result) {
        if (result.code().isEmpty() || result.sentence().isEmpty()) {
            return result.code() + result.sentence();
        }
        return result.sentence() + " (" + result.code() + ")";
    }

    private String day(Instant at, ZoneId zone) {
        return messages.day(LocalDate.ofInstant(at, zone));
    }
}
