package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.BoughtAgain;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.EndedPieces;
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
            sentences.addAll(plan(late, preview.after()));
            sentences.addAll(packages(late.ended(), preview.after(), decisions));
        });
        return String.join(" ", sentences);
    }

    private List<String> plan(LatePayment late, Books after) {
        if (late.plan().isEmpty()) {
            return List.of();
        }
        String plan = late.plan().get().name();
        String ends = late.planEnds()
                .map(end -> words.get("late.plan-ends", plan, words.day(end)))
                .orElseGet(() -> words.get("late.plan-gone", plan));
        boolean runs = late.planEnds().isPresent();
        List<Integer> owed = after.owedPlans();
        return List.of(
                ends,
                owed.isEmpty()
                        ? words.get(runs ? "late.renew" : "late.buy")
                        : words.get(runs ? "late.renew-owed" : "late.buy-owed", first(owed)));
    }

    /** Those that can be bought again first. */
    private List<String> packages(List<EndedPieces> ended, Books after, List<Decision> decisions) {
        List<String> sentences = new ArrayList<>();
        for (BoughtAgain again : BoughtAgain.values()) {
            List<EndedPieces> some = ended.stream()
                    .filter(each -> BoughtAgain.of(each, after, decisions) == again)
                    .toList();
            if (!some.isEmpty()) {
                sentences.add(words.get("late.packages", names(some)));
                sentences.add(
                        switch (again) {
                            case AT_ONCE -> words.get("late.buy");
                            case ONCE_PAID -> words.get("late.buy-owed", first(owedFor(some, after)));
                            case NOT_NOW -> words.get("late.not-now");
                        });
            }
        }
        return sentences;
    }

    private static List<Integer> owedFor(List<EndedPieces> ended, Books after) {
        return ended.stream()
                .flatMap(each -> after.owedFor(each.code()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String names(List<EndedPieces> ended) {
        return ended.stream()
                .map(each -> words.name(each.addOn(), each.pieces()))
                .collect(Collectors.joining(", "));
    }

    private String first(List<Integer> owed) {
        return words.get(
                "late.first", owed.size(), owed.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
