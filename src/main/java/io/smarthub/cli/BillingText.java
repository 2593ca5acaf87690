package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The books for people. */
final class BillingText {

    private final Messages messages;

    BillingText(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(BillingView view) {
        Books books = view.books();
        List<String> lines = new ArrayList<>();
        Money price = books.plan().price(books.currency());
        lines.add(messages.get("billing.plan", books.plan().code().name(), money(price))
                + ends(books.renewsOn(), books.endsOn()));
        books.period()
                .ifPresent(period -> lines.add(messages.get(
                        "billing.period",
                        period.start().toString(),
                        period.end().toString())));
        lines.add(messages.get(
                "billing.limit", books.capacity().limit(), books.capacity().agents()));
        books.packages().forEach(standing -> lines.add(line(standing)));
        if (books.terms().catalogue().examplePrices()) {
            lines.add(messages.get("billing.examples"));
        }
        view.catalogueProblems().forEach(problem -> lines.add(messages.get("billing.catalogue", problem.toString())));
        books.nextInvoice()
                .ifPresent(next ->
                        lines.add(messages.get("billing.next", next.date().toString(), money(next.total()))));
        for (Invoice invoice : view.invoices()) {
            lines.addAll(invoice(invoice));
        }
        return lines;
    }

    /** An invoice and its lines. */
    List<String> invoice(Invoice invoice) {
        List<String> lines = new ArrayList<>();
        lines.add(
                messages.get("billing.invoice", invoice.number(), invoice.date().toString(), money(invoice.total())));
        for (InvoiceLine line : invoice.lines()) {
            lines.add("  "
                    + messages.get(
                            "billing.line."
                                    + line.kind()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                            line.code(),
                            line.quantity(),
                            line.from().toString(),
                            line.until().toString(),
                            money(line.amount())));
        }
        return lines;
    }

    /** A package with its state, as a row. */
    String line(PackageStanding standing) {
        AddOn addOn = standing.addOn();
        String content = switch (addOn.kind()) {
            case CONVERSATIONS -> messages.get("billing.conversations", addOn.units());
            case AGENTS -> messages.get("billing.agents", addOn.units(), standing.quantity());
        };
        return "  %-10s %-32s %12s  %s%s"
                .formatted(
                        standing.code(),
                        content,
                        money(standing.price()),
                        messages.get("billing.state."
                                + standing.state()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                        ends(standing.renewsOn(), standing.endsOn()));
    }

    static String money(Money money) {
        return money.toString();
    }

    private String ends(Optional<LocalDate> renewsOn, Optional<LocalDate> endsOn) {
        return renewsOn.map(day -> messages.get("billing.renews", day.toString()))
                        .orElse("")
                + endsOn.map(day -> messages.get("billing.ends", day.toString()))
                        .orElse("");
    }
}
