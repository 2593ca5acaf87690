package io.smarthub.cli;

import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptResult;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.Booking;
import io.smarthub.app.payments.Collected;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Payments for people. */
final class PaymentsText {

    private static final String BUNDLE = "io.smarthub.i18n.payments";

    private final Messages messages;

    PaymentsText(Messages messages) {
        this.messages = messages;
    }

    /** Says why the owner's file is not used, where that is so; answers whether all is well. */
    boolean problem(PaymentCollection payments, Console console) {
        Optional<PaymentProblem> problem = payments.settings().problem();
        problem.ifPresent(some -> console.message(some.in(messages.locale())));
        return problem.isEmpty();
    }

    /** What became of a bill. */
    String line(Collected collected, ZoneId zone) {
        return messages.get(
                        "payments.bill",
                        collected.bill().invoice(),
                        collected.bill().amount().toString(),
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
                attempt.amount().toString(),
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

    private static String day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).toString();
    }
}
