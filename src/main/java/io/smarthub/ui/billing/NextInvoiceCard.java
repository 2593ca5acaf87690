package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.CreditUse;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.NextCharge;
import io.smarthub.domain.billing.NextIfPaid;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the next charging day brings if nothing is changed, line by line. */
final class NextInvoiceCard {

    private final BillingWords words;
    private final VBox body = new VBox();
    private final Card card;

    NextInvoiceCard(BillingWords words) {
        this.words = words;
        body.getStyleClass().add("card-body");
        card = Card.titled(words.get("next.title")).with(body);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        Books books = figures.books();
        List<Money> credit =
                books.credit().values().stream().filter(Money::isPositive).toList();
        Nodes.show(card, books.period().isPresent() || !credit.isEmpty());
        body.getChildren().clear();
        if (books.period().isPresent()) {
            NextCharge next = figures.outlook().next();
            int unpaid = next.planUnpaid().map(plan -> plan.deciding().size()).orElse(0);
            body.getChildren()
                    .add(next.invoice()
                            .<Node>map(invoice -> lines(invoice, books, unpaid, "next.total"))
                            .orElseGet(() -> Nodes.paragraph(none(next, books), "secondary")));
            next.ifPlanPaid().ifPresent(invoice -> body.getChildren().add(lines(invoice, books, unpaid, "next.then")));
            next.ifAllPaid()
                    .map(this::more)
                    .ifPresent(more -> body.getChildren().add(Nodes.paragraph(more, "secondary")));
            next.expected()
                    .map(words::explained)
                    .orElse(List.of())
                    .forEach(sentence -> body.getChildren().add(Nodes.paragraph(sentence, "caption")));
        }
        credit.forEach(kept -> {
            body.getChildren().add(Nodes.paragraph(credit(books, kept), "secondary"));
            books.creditOrigins().stream()
                    .filter(origin -> origin.net().currency().equals(kept.currency()))
                    .forEach(origin -> body.getChildren().add(Nodes.paragraph(words.from(origin, books), "caption")));
        });
    }

    /** What it would be if an overdue package were paid. */
    private String more(NextIfPaid next) {
        return words.get(
                "next.more",
                new IfPaidWords(words).condition(next.unpaid()),
                words.money(next.invoice().gross()));
    }

    private String none(NextCharge next, Books books) {
        return next.planUnpaid()
                .filter(PlanUnpaid::decidesNextRenewal)
                .map(unpaid -> words.get("next.if-paid", new IfPaidWords(words).condition(unpaid.deciding())))
                .orElseGet(() -> words.get(
                        "next.none",
                        books.plan().code(),
                        books.endsOn().map(words::day).orElse("")));
    }

    private String credit(Books books, Money kept) {
        String amount = amount(books, kept);
        String currency = kept.currency().getCurrencyCode();
        return switch (CreditUse.of(books, kept)) {
            case NEXT_INVOICES -> words.get("next.credit", amount);
            case WITH_A_PLAN -> words.get("next.credit-with-plan", amount);
            case OTHER_CURRENCY ->
                words.get(
                        books.currency().equals(kept.currency())
                                ? "next.credit-currency-from"
                                : "next.credit-other-currency",
                        amount,
                        currency,
                        books.terms().currency().getCurrencyCode(),
                        books.period().map(period -> words.day(period.end())).orElse(""));
        };
    }

    /** Without VAT, and what it is worth with the VAT that was charged on it. */
    private String amount(Books books, Money kept) {
        Money worth = books.creditWithVat().getOrDefault(kept.currency().getCurrencyCode(), kept);
        return worth.equals(kept)
                ? words.get("next.credit-amount", words.money(kept))
                : words.get("next.credit-worth", words.money(kept), words.money(worth));
    }

    private Node lines(Invoice invoice, Books books, int unpaid, String total) {
        return new InvoiceFacts(words, books.terms().catalogue())
                .brief(
                        invoice,
                        words.get(
                                total,
                                words.day(invoice.date()),
                                unpaid,
                                words.day(invoice.details().dueOn())));
    }
}
