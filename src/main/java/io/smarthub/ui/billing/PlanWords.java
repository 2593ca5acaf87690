package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Capacity;
import io.smarthub.domain.billing.PastDue;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.Preview;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the account's plan stands, and what another one would bring, for a page that asks for the plan. */
public final class PlanWords {

    private final BillingWords words;

    private PlanWords(BillingWords words) {
        this.words = words;
    }

    /** Billing's sentences in the language of these texts. */
    public static PlanWords in(Texts texts, Formats formats) {
        return new PlanWords(new BillingWords(texts.of("billing"), formats));
    }

    /** How the plan stands; empty where there never was another than FREE. */
    public Optional<String> present(BillingView view) {
        Books books = view.books();
        if (books.capacities().stream().noneMatch(capacity -> capacity.plan().isPaid())) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(books.period().isPresent() ? running(view) : words.get("present.free", since(books)));
        new LateWords(words).plan(view).ifPresent(sentences::add);
        PastDue.of(books).map(words::pastDue).ifPresent(sentences::add);
        sentences.add(words.get(books.period().isPresent() ? "present.stays" : "present.invoices"));
        return Optional.of(String.join(" ", sentences));
    }

    private String running(BillingView view) {
        Books books = view.books();
        String plan = books.plan().code().name();
        if (!view.clockAhead().isZero()) {
            return words.get("present.held", plan, since(books))
                    + " "
                    + words.get("notice.clock-ahead", words.formats().duration(view.clockAhead()));
        }
        String end = words.day(books.period().orElseThrow().end());
        if (!books.autoRenew()) {
            return words.get("present.ends", plan, since(books), end);
        }
        return PlanUnpaid.of(books)
                .map(unpaid -> unpaid.decidesNextRenewal()
                        ? words.get("present.if-paid", plan, since(books), end, condition(unpaid.deciding()))
                        : words.get("present.last", plan, since(books), end, condition(unpaid.later())))
                .orElseGet(() -> words.get("present.renews", plan, since(books), end));
    }

    private String condition(List<Arrears> unpaid) {
        return new IfPaidWords(words).condition(unpaid);
    }

    /** The day on which the present plan came into force. */
    private String since(Books books) {
        Capacity first = books.capacity();
        for (Capacity earlier : books.capacities().reversed()) {
            if (earlier.plan() != first.plan()) {
                break;
            }
            first = earlier;
        }
        return words.day(LocalDate.ofInstant(first.from(), books.terms().zone()));
    }

    /** What changing the running plan brings. */
    public String change(Preview preview) {
        String before = preview.before().plan().code().name();
        String end = preview.periodEnd().map(words::day).orElse("");
        if (!(preview.action() instanceof Action.ChoosePlan(PlanCode chosen)) || !chosen.isPaid()) {
            return words.get("change.end", before, end);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                preview.due().isPositive()
                        ? words.get("change.pay", chosen, before, words.money(preview.due()), end)
                        : words.get("change.free", chosen, before));
        preview.stopped()
                .forEach(stopped ->
                        sentences.add(words.get("preview.stops", words.name(stopped.addOn(), stopped.quantity()))));
        if (preview.renewsAgain()) {
            sentences.add(words.get("preview.renews-again", end));
        }
        preview.creditedUnpaid()
                .forEach(open -> sentences.add(words.get(
                        "preview.credited-unpaid",
                        String.valueOf(open),
                        words.money(preview.after().owed(open)))));
        return String.join(" ", sentences);
    }
}
