package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.LatePayment;
import io.smarthub.domain.billing.PackageEnd;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.PlanStop;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What ended because an invoice was not paid within its grace days, and what has to be paid before it can be had again. */
final class LateWords {

    private final BillingWords words;

    LateWords(BillingWords words) {
        this.words = words;
    }

    /** Why the plan ends or has ended, or none is sold; empty where it renews, or where the owner ended it and owes nothing. */
    Optional<String> plan(BillingView view) {
        Books books = view.books();
        List<Integer> owed = books.owedPlans();
        boolean runs = books.endsOn().isPresent();
        return PlanStop.of(books, view.decisions()).flatMap(stop -> switch (stop) {
            case PlanStop.SwitchedOff _ ->
                owed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.get(runs ? "plan.owed" : "plan.not-sold", first(owed)));
            case PlanStop.Unpaid(int cause) -> runs ? ends(cause, owed, books) : ended(cause, owed);
        });
    }

    private Optional<String> ends(int cause, List<Integer> owed, Books books) {
        String number = String.valueOf(cause);
        if (owed.isEmpty()) {
            boolean paid = books.payment(cause).state() == PaymentState.PAID;
            return Optional.of(words.get(paid ? "plan.stopped-paid" : "plan.stopped-since", number));
        }
        return Optional.of(words.get("plan.stopped", number, first(owed)));
    }

    private Optional<String> ended(int cause, List<Integer> owed) {
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("plan.gone", String.valueOf(cause), first(owed)));
    }

    /** That a package is off because an invoice was not paid, and whether that has to be paid first; empty where it is off otherwise. */
    Optional<String> off(PackageStanding standing, BillingView view, String key) {
        return ended(standing.addOn(), view).map(end -> {
            boolean first = standing.refusal().equals(Optional.of(new Refusal.PayFirst(end.invoice())));
            return words.get(key, words.day(end.end()), String.valueOf(end.invoice()), first ? 1 : 0);
        });
    }

    private static Optional<PackageEnd.Unpaid> ended(AddOn addOn, BillingView view) {
        return PackageEnd.of(addOn, view.books(), view.decisions())
                .filter(PackageEnd.Unpaid.class::isInstance)
                .map(PackageEnd.Unpaid.class::cast);
    }

    /** What was recorded, with what it does not bring back where the grace days had passed before. */
    String recorded(String recorded, int invoice, Preview preview, List<Decision> decisions) {
        List<String> sentences = new ArrayList<>(List.of(recorded));
        LatePayment.of(invoice, preview.before(), preview.after(), decisions).ifPresent(late -> {
            sentences.add(words.get("late.passed"));
            late.plan()
                    .ifPresent(plan -> sentences.add(late.planEnds()
                            .map(end -> words.get("late.plan-ends", plan.name(), words.day(end)))
                            .orElseGet(() -> words.get("late.plan-gone", plan.name()))));
            if (!late.ended().isEmpty()) {
                sentences.add(words.get(
                        "late.packages", names(late, preview.after().terms().catalogue())));
            }
            boolean renewal = late.planEnds().isPresent() && late.ended().isEmpty();
            sentences.add(
                    late.owed().isEmpty()
                            ? words.get(renewal ? "late.renew" : "late.buy")
                            : words.get(renewal ? "late.renew-owed" : "late.buy-owed", first(late.owed())));
        });
        return String.join(" ", sentences);
    }

    private String names(LatePayment late, Catalogue catalogue) {
        return late.ended().stream()
                .map(ended -> words.name(ended.code(), ended.pieces(), catalogue))
                .collect(Collectors.joining(", "));
    }

    private String first(List<Integer> owed) {
        return words.get(
                "late.first", owed.size(), owed.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
