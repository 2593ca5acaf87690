package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.util.Collection;
import java.util.stream.Collectors;
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
        Nodes.show(card, books.period().isPresent());
        body.getChildren()
                .setAll(books.nextInvoice()
                        .<Node>map(invoice -> lines(invoice, books.terms().catalogue()))
                        .orElseGet(() -> Nodes.paragraph(
                                words.get(
                                        "next.none",
                                        books.plan().code(),
                                        books.endsOn().map(words::day).orElse("")),
                                "secondary")));
        Collection<Money> credit =
                books.credit().values().stream().filter(Money::isPositive).toList();
        if (!credit.isEmpty()) {
            String amounts = credit.stream().map(words::money).collect(Collectors.joining(", "));
            body.getChildren().add(Nodes.paragraph(words.get("next.credit", amounts), "secondary"));
        }
    }

    private Node lines(Invoice invoice, Catalogue catalogue) {
        return new InvoiceFacts(words, catalogue).brief(invoice, words.get("next.total", words.day(invoice.date())));
    }
}
