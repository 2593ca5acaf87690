package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Deadline;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.NextCharge;
import io.smarthub.domain.billing.NextIfPaid;
import io.smarthub.domain.billing.OddSum;
import io.smarthub.domain.billing.Plan;
import io.smarthub.domain.billing.PlanUnpaid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The books for people. */
final class BillingText {

    /** Of those that are settled. */
    private static final int LAST_INVOICES = 3;

    private final Messages messages;
    private final Path catalogueFile;

    /** @param catalogueFile where the owner's catalogue lies, for saying that it is not used */
    BillingText(Messages messages, Path catalogueFile) {
        this.messages = messages;
        this.catalogueFile = catalogueFile;
    }

    /** Everything there is to show. */
    List<String> lines(BillingView view) {
        List<String> lines = new ArrayList<>(state(view));
        lines.addAll(plans(view.books()));
        lines.addAll(invoices(view));
        view.books()
                .creditedOtherwise()
                .forEach(credited -> lines.add(new CorrectTooText(messages).sentence(credited)));
        return lines;
    }

    /** What is open in all; the invoices that are, and the last ones. */
    private List<String> invoices(BillingView view) {
        if (view.invoices().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(new OpenTotals(view).lines(messages));
        var text = new InvoiceText(messages);
        int last = view.invoices().size() - LAST_INVOICES;
        int left = 0;
        for (Invoice invoice : view.invoices()) {
            if (invoice.number() > last || isToSettle(invoice, view.books())) {
                lines.addAll(text.lines(invoice, view.books()));
            } else {
                left++;
            }
        }
        if (left > 0) {
            lines.add(
                    messages.get("billing.more-invoices", left, view.invoices().size()));
        }
        return lines;
    }

    private static boolean isToSettle(Invoice invoice, Books books) {
        return switch (books.payment(invoice.number()).state()) {
            case OPEN, OVERDUE, TO_PAY_BACK -> true;
            case PAID, CANCELLED, NOTHING_DUE -> false;
        };
    }

    /** How things stand: plan, packages, what is to be known of prices, next invoice. */
    List<String> state(BillingView view) {
        Books books = view.books();
        List<String> lines = new ArrayList<>(plan(view));
        lines.add(messages.get(
                "billing.limit", books.capacity().limit(), books.capacity().agents()));
        lines.addAll(new PackageText(messages, view).lines());
        lines.addAll(new TermsText(messages).lines(view, catalogueFile));
        NextCharge next = NextCharge.of(books);
        next.invoice()
                .map(this::next)
                .or(() ->
                        next.planUnpaid().filter(PlanUnpaid::decidesNextRenewal).map(plan -> ifPaid(plan, next)))
                .ifPresent(lines::add);
        next.ifAllPaid().map(this::more).ifPresent(lines::add);
        next.expected().map(new InvoiceText(messages)::explained).ifPresent(lines::addAll);
        return lines;
    }

    /** The running plan and its period. */
    List<String> plan(BillingView view) {
        Books books = view.books();
        List<String> lines = new ArrayList<>();
        String code = books.plan().code().name();
        Optional<PlanUnpaid> unpaid = PlanUnpaid.of(books);
        lines.add(messages.get("billing.plan", code, messages.money(books.plan().price(books.currency())))
                + unpaid.filter(PlanUnpaid::decidesNextRenewal)
                        .map(plan -> messages.get(
                                "billing.renews-if-paid",
                                messages.day(plan.nextPeriod()),
                                new IfPaidText(messages).condition(plan.deciding())))
                        .or(() -> books.renewsOn().map(day -> messages.get("billing.renews", messages.day(day))))
                        .orElse("")
                + books.endsOn()
                        .map(day -> messages.get("billing.ends", messages.day(day)))
                        .orElse(""));
        unpaid.ifPresent(plan -> {
            unpaid("billing.plan-unpaid", plan.deciding(), plan).ifPresent(lines::add);
            unpaid("billing.plan-unpaid-later", plan.later(), plan).ifPresent(lines::add);
        });
        new PlanStopText(messages).sentence(view).ifPresent(lines::add);
        books.period()
                .ifPresent(period -> lines.add(messages.get(
                        "billing.period",
                        messages.day(period.start()),
                        messages.day(period.end().minusDays(1)))));
        return lines;
    }

    /** The plans there are, with their prices. */
    List<String> plans(Books books) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("billing.plans"));
        for (Plan plan : books.terms().catalogue().plans()) {
            String content = plan.chatbot()
                    ? messages.get("billing.plans.content", plan.includedUnits(), plan.cap(), plan.includedAgents())
                    : messages.get("billing.plans.no-chatbot", plan.includedAgents());
            lines.add("  %-10s %12s  %s".formatted(plan.code(), messages.money(plan.price(books.currency())), content));
        }
        return lines;
    }

    private Optional<String> unpaid(String key, List<Arrears> invoices, PlanUnpaid plan) {
        return invoices.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(
                        key,
                        invoices.size() == 1 ? 1 : Deadline.of(invoices).size() == 1 ? 2 : 3,
                        IfPaidText.numbers(invoices.stream().map(Arrears::invoice)),
                        new IfPaidText(messages).condition(invoices),
                        plan.books().plan().code().name(),
                        messages.day(plan.nextPeriod()),
                        messages.day(invoices.getFirst().endsOn()),
                        IfPaidText.company(plan.books())));
    }

    private String ifPaid(PlanUnpaid plan, NextCharge next) {
        String none = messages.get("billing.next-if-paid", new IfPaidText(messages).condition(plan.deciding()));
        return next.ifPlanPaid()
                .map(invoice -> none
                        + " "
                        + messages.get(
                                invoice.total().isNegative() ? "billing.next-then-gross" : "billing.next-then",
                                messages.day(invoice.date()),
                                messages.money(invoice.gross()),
                                messages.money(invoice.total()),
                                plan.deciding().size()))
                .orElse(none);
    }

    /** What it would be if an overdue package were paid. */
    private String more(NextIfPaid next) {
        return messages.get(
                "billing.next-more",
                new IfPaidText(messages).condition(next.unpaid()),
                messages.money(next.invoice().gross()),
                messages.money(next.invoice().total()));
    }

    /** The next invoice in a line; a sum below nothing, of credit with another VAT, would say little. */
    private String next(Invoice invoice) {
        return messages.get(
                        invoice.total().isNegative() ? "billing.next-gross" : "billing.next",
                        messages.day(invoice.date()),
                        messages.money(invoice.gross()),
                        messages.money(invoice.total()))
                + creditUsed(invoice);
    }

    /** Where a sentence follows that says how it is deducted, not here too. */
    private String creditUsed(Invoice invoice) {
        if (new OddSum(invoice).deductedWithOtherVat().isPresent()) {
            return "";
        }
        return invoice.lines().stream()
                .filter(line -> line.kind() == InvoiceLine.Kind.CREDIT_USED)
                .map(InvoiceLine::amount)
                .reduce(Money::plus)
                .map(used -> messages.get("billing.next-credit", messages.money(used.negated())))
                .orElse("");
    }
}
