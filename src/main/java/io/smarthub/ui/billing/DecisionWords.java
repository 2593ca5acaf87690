package io.smarthub.ui.billing;

import io.smarthub.app.billing.RecordedDecision;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.Preview;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a decision is said: as a question before it, as a message after it, and in the history. */
final class DecisionWords {

    private final BillingWords words;
    private final LateWords late;

    DecisionWords(BillingWords words) {
        this.words = words;
        late = new LateWords(words);
    }

    /** The question before it. */
    String question(Preview preview) {
        return switch (preview.action()) {
            case Action.ChoosePlan(PlanCode plan) ->
                plan.isPaid()
                        ? words.get("ask.plan", plan)
                        : words.get("ask.free", preview.before().plan().code(), end(preview));
            case Action.EnablePackage(String code) -> words.get("ask.enable", name(code, preview));
            case Action.DisablePackage(String code) -> words.get("ask.disable", name(code, preview));
            case Action.SetAgents(int quantity) -> words.get("ask.agents", quantity);
            case Action.AutoRenew(boolean on) ->
                on
                        ? words.get("ask.renew")
                        : words.get("ask.free", preview.before().plan().code(), end(preview));
            case Action.CorrectInvoice(int invoice) -> words.get("ask.correct", String.valueOf(invoice));
            case Action.PaymentWithdrawn(int invoice) ->
                words.get(
                        preview.before().payment(invoice).state() == PaymentState.PAID
                                ? "ask.taken-back"
                                : "history.take-back",
                        String.valueOf(invoice));
            case Action.AdoptTerms _, Action.SetBuyer _, Action.PaymentFailed _, Action.PaymentReceived _ ->
                words.get("ask.other");
        };
    }

    /** The verb on the confirming button. */
    String verb(Preview preview) {
        if (preview.action() instanceof Action.PaymentWithdrawn) {
            return words.get("verb.take-back");
        }
        if (preview.endsPlan()) {
            return words.get("verb.end");
        }
        return preview.due().isPositive() ? words.get("verb.pay", words.money(preview.due())) : words.get("verb.free");
    }

    /**
     * The message after it.
     *
     * @param decisions the history until then, oldest first
     */
    String done(Preview preview, List<Decision> decisions) {
        String done = what(preview, decisions);
        boolean bought = preview.due().isPositive() && !(preview.action() instanceof Action.CorrectInvoice);
        return bought
                ? words.get(
                        "done.charged",
                        done,
                        String.valueOf(preview.invoices().getLast().number()),
                        words.money(preview.due()))
                : done;
    }

    private String what(Preview preview, List<Decision> decisions) {
        return switch (preview.action()) {
            case Action.ChoosePlan(PlanCode plan) ->
                plan.isPaid()
                        ? words.get("done.plan", plan, preview.limitAfter())
                        : words.get("done.end", preview.before().plan().code(), end(preview));
            case Action.EnablePackage(String code) -> enabled(code, preview);
            case Action.DisablePackage(String code) -> disabled(code, preview);
            case Action.SetAgents(int quantity) ->
                preview.after().capacity().agents()
                                > preview.before().capacity().agents()
                        ? words.get("done.agents", preview.after().capacity().agents())
                        : words.get("done.agents-later", end(preview), quantity);
            case Action.AutoRenew(boolean on) ->
                on
                        ? renews(preview)
                        : words.get("done.end", preview.after().plan().code(), end(preview));
            case Action.SetBuyer _ -> words.get("done.buyer");
            case Action.CorrectInvoice(int invoice) ->
                words.get(
                        "done.correct",
                        String.valueOf(invoice),
                        String.valueOf(preview.after().invoices().size()));
            case Action.PaymentReceived(int invoice) ->
                late.recorded(
                        words.get(
                                preview.after().invoices().get(invoice - 1).isCreditNote()
                                        ? "done.paid-back"
                                        : "done.paid",
                                String.valueOf(invoice)),
                        invoice,
                        preview,
                        decisions);
            case Action.PaymentFailed(int invoice) -> new OverdueWords(words, preview.after()).sentences(invoice);
            case Action.PaymentWithdrawn(int invoice) ->
                late.recorded(restored(invoice, preview.after()), invoice, preview, decisions);
            case Action.AdoptTerms _ -> words.get("done.other");
        };
    }

    /** One line of the history. */
    String history(RecordedDecision recorded, Books books) {
        Catalogue catalogue = recorded.catalogue();
        return switch (recorded.decision().action()) {
            case Action.ChoosePlan(PlanCode plan) -> words.get("history.plan", plan);
            case Action.EnablePackage(String code) -> words.get("history.enable", words.name(code, catalogue), code);
            case Action.DisablePackage(String code) -> words.get("history.disable", words.name(code, catalogue), code);
            case Action.SetAgents(int quantity) -> words.get("history.agents", quantity);
            case Action.AutoRenew(boolean on) -> words.get(on ? "history.renew" : "history.no-renew");
            case Action.AdoptTerms(var terms)
            when recorded.before().filter(terms::differsInCatalogueAlone).isPresent() -> words.get("history.catalogue");
            case Action.AdoptTerms(var terms) ->
                words.get(
                        "history.terms",
                        terms.zone().getId(),
                        terms.currency().getCurrencyCode().toUpperCase(Locale.ROOT));
            case Action.PaymentFailed(int invoice) -> words.get("history.failed", String.valueOf(invoice));
            case Action.PaymentReceived(int invoice) ->
                words.get("history.paid", String.valueOf(invoice), note(invoice, books));
            case Action.PaymentWithdrawn(int invoice) ->
                words.get("history.withdrawn", String.valueOf(invoice), note(invoice, books));
            case Action.CorrectInvoice(int invoice) -> words.get("history.corrected", String.valueOf(invoice));
            case Action.SetBuyer(Buyer(Party party, String _)) ->
                party.name().isEmpty() ? words.get("history.buyer-none") : words.get("history.buyer", party.name());
        };
    }

    private static int note(int invoice, Books books) {
        return books.invoices().get(invoice - 1).isCreditNote() ? 1 : 0;
    }

    /** What holds again, of an invoice or of a credit note. */
    private String restored(int invoice, Books after) {
        String number = String.valueOf(invoice);
        boolean note = after.invoices().get(invoice - 1).isCreditNote();
        return switch (after.payment(invoice).state()) {
            case OPEN -> words.get("done.withdrawn", number);
            case OVERDUE ->
                words.get(after.failedBeforeDue(invoice) ? "done.withdrawn-failed" : "done.withdrawn-overdue", number);
            case PAID -> words.get(note ? "done.paid-back" : "done.paid", number);
            case TO_PAY_BACK -> words.get("done.withdrawn-back", number);
            case NOTHING_DUE, CANCELLED -> words.get("done.other");
        };
    }

    private String name(String code, Preview preview) {
        return words.held(code, 1, preview.before());
    }

    private String end(Preview preview) {
        return preview.periodEnd().map(words::day).orElse("");
    }

    /** First day without the package: earlier than the period's end where an invoice for it was not paid. */
    private static Optional<LocalDate> end(String code, Preview preview) {
        return preview.after().packageOf(code).flatMap(PackageStanding::endsOn).or(preview::periodEnd);
    }

    private String disabled(String code, Preview preview) {
        String ends = words.get(
                "done.disable",
                name(code, preview),
                end(code, preview).map(words::day).orElse(""),
                end(code, preview).map(end -> words.day(end.minusDays(1))).orElse(""));
        return Stream.concat(
                        Stream.of(ends),
                        preview.findingRoom().stream()
                                .map(finding ->
                                        words.get("done.finds-room", words.name(finding.addOn()), end(preview))))
                .collect(Collectors.joining(" "));
    }

    private String enabled(String code, Preview preview) {
        boolean renews = preview.after()
                .packageOf(code)
                .flatMap(PackageStanding::renewsOn)
                .isPresent();
        String unpaid = words.pastDue(code, preview.after());
        if (!unpaid.isEmpty()) {
            return words.get("done.enable-past-due", name(code, preview), unpaid);
        }
        if (renews) {
            return Stream.concat(
                            Stream.of(
                                    words.get("done.enable", name(code, preview), preview.limitAfter(), end(preview))),
                            preview.losingRoom().stream()
                                    .map(losing ->
                                            words.get("done.loses-room", words.name(losing.addOn()), end(preview))))
                    .collect(Collectors.joining(" "));
        }
        return condition(preview)
                .map(paid -> words.get("done.enable-if-paid", name(code, preview), end(preview), paid))
                .orElseGet(() -> words.get(
                        "done.enable-ends",
                        name(code, preview),
                        end(code, preview).map(words::day).orElse("")));
    }

    private String renews(Preview preview) {
        String plan = preview.after().plan().code().name();
        return condition(preview)
                .map(paid -> words.get("done.renew-if-paid", plan, end(preview), paid))
                .orElseGet(() -> words.get("done.renew", plan, end(preview)));
    }

    /** On which overdue invoices the next renewal of the plan depends. */
    private Optional<String> condition(Preview preview) {
        return PlanUnpaid.of(preview.after())
                .filter(PlanUnpaid::decidesNextRenewal)
                .map(unpaid -> new IfPaidWords(words).condition(unpaid.deciding()));
    }
}
