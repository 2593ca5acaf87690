package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The books for people. */
final class BillingText {

    private final Messages messages;

    BillingText(Messages messages) {
        this.messages = messages;
    }

    /** Everything there is to show. */
    List<String> lines(BillingView view) {
        List<String> lines = new ArrayList<>(state(view));
        lines.addAll(plans(view.books()));
        var invoices = new InvoiceText(messages);
        for (Invoice invoice : view.invoices()) {
            lines.addAll(invoices.lines(invoice, view.books()));
        }
        return lines;
    }

    /** How things stand: plan, packages, what is to be known of prices, next invoice. */
    List<String> state(BillingView view) {
        Books books = view.books();
        List<String> lines = new ArrayList<>(plan(books));
        lines.add(messages.get(
                "billing.limit", books.capacity().limit(), books.capacity().agents()));
        lines.addAll(new PackageText(messages, view).lines());
        lines.addAll(new TermsText(messages).lines(view));
        books.nextInvoice().ifPresent(next -> lines.add(next(next)));
        return lines;
    }

    /** The running plan and its period. */
    List<String> plan(Books books) {
        List<String> lines = new ArrayList<>();
        String code = books.plan().code().name();
        lines.add(messages.get("billing.plan", code, messages.money(books.plan().price(books.currency())))
                + books.renewsOn()
                        .map(day -> messages.get("billing.renews", messages.day(day)))
                        .orElse("")
                + books.endsOn()
                        .map(day -> messages.get("billing.ends", messages.day(day)))
                        .orElse(""));
        books.arrears().stream()
                .filter(arrears -> arrears.plan() && books.autoRenew())
                .map(arrears -> messages.get(
                        "billing.plan-unpaid", String.valueOf(arrears.invoice()), messages.day(arrears.endsOn()), code))
                .forEach(lines::add);
        books.period()
                .ifPresent(period -> lines.add(
                        messages.get("billing.period", messages.day(period.start()), messages.day(period.end()))));
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

    /** The next invoice in a line. */
    private String next(Invoice invoice) {
        return messages.get(
                "billing.next",
                messages.day(invoice.date()),
                messages.money(invoice.gross()),
                messages.money(invoice.total()));
    }

    /** What is wrong with the clock. */
    Optional<String> clock(BillingView view) {
        if (!view.clockAhead().isZero()) {
            return Optional.of(
                    messages.get("billing.clock-ahead", view.clockAhead().toDays()));
        }
        return view.clockBehind().compareTo(Duration.ofDays(1)) < 0
                ? Optional.empty()
                : Optional.of(
                        messages.get("billing.clock-behind", view.clockBehind().toDays()));
    }
}
