package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageStanding;
import java.time.Duration;
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
        view.catalogueProblems()
                .forEach(problem ->
                        lines.add(messages.get("billing.catalogue", new CatalogueText(messages).of(problem))));
        books.nextInvoice().ifPresent(next -> lines.add(next(next)));
        var invoices = new InvoiceText(messages);
        for (Invoice invoice : view.invoices()) {
            lines.addAll(invoices.lines(invoice));
        }
        return lines;
    }

    /** The next invoice in a line. */
    String next(Invoice invoice) {
        return messages.get("billing.next", invoice.date().toString(), money(invoice.gross()), money(invoice.total()));
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
