package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One invoice or credit note as it was issued, and what can be recorded about it. */
final class InvoiceDialog {

    private final BillingWords words;
    private final PaymentWords payments;
    private final Dialogs dialogs;
    private final InvoiceSaving saving;
    private final Consumer<Action> ask;

    InvoiceDialog(BillingWords words, Dialogs dialogs, InvoiceSaving saving, Consumer<Action> ask) {
        this.saving = saving;
        this.words = words;
        payments = new PaymentWords(words);
        this.dialogs = dialogs;
        this.ask = ask;
    }

    void open(Invoice invoice, BillingView view) {
        Books books = view.books();
        PaymentState payment = books.payment(invoice.number()).state();
        dialogs.show(new Dialogs.Panel(words.document(invoice), content(invoice, view), actions(invoice, payment)));
    }

    private List<Dialogs.Action> actions(Invoice invoice, PaymentState payment) {
        int number = invoice.number();
        List<Dialogs.Action> actions = new ArrayList<>();
        if (!invoice.isCreditNote() && payment != PaymentState.CANCELLED) {
            actions.add(action("invoice.correct", new Action.CorrectInvoice(number)));
        }
        switch (payment) {
            case OPEN -> {
                actions.add(action("invoice.overdue", new Action.PaymentFailed(number)));
                actions.add(action("invoice.paid", new Action.PaymentReceived(number)));
            }
            case OVERDUE -> {
                actions.add(action("invoice.not-overdue", new Action.PaymentWithdrawn(number)));
                actions.add(action("invoice.paid", new Action.PaymentReceived(number)));
            }
            case TO_PAY_BACK -> actions.add(action("invoice.paid-back", new Action.PaymentReceived(number)));
            case PAID ->
                actions.add(action(
                        invoice.isCreditNote() ? "invoice.not-paid-back" : "invoice.unpaid",
                        new Action.PaymentWithdrawn(number)));
            case NOTHING_DUE, CANCELLED -> {}
        }
        return List.copyOf(actions);
    }

    private Dialogs.Action action(String key, Action action) {
        return new Dialogs.Action(words.get(key), Dialogs.Kind.SECONDARY, dialog -> {
            dialog.close();
            ask.accept(action);
        });
    }

    private Node content(Invoice invoice, BillingView view) {
        Books books = view.books();
        var facts = new Facts();
        facts.add(words.get("invoice.seller"), party(invoice.details().seller().party()));
        facts.add(words.get("invoice.buyer"), party(invoice.details().buyer()));
        facts.add(words.get("invoices.date"), words.formats().date(invoice.date()));
        facts.add(words.get("invoices.period"), words.days(invoice.periodStart(), invoice.periodEnd()));
        facts.add(words.get("invoices.occasion"), words.occasion(invoice));
        invoice.corrects()
                .ifPresent(number ->
                        facts.add(words.get("invoice.corrects"), words.get("invoices.no", String.valueOf(number))));
        facts.text(words.get("invoices.payment"), payments.state(invoice, books));
        payments.owed(invoice, books).ifPresent(owed -> facts.add(words.get("invoice.owed"), owed, "fact-total"));
        var box = new VBox(facts, new InvoiceFacts(words, catalogue(invoice, view)).detailed(invoice));
        words.explained(invoice).forEach(sentence -> box.getChildren().add(Nodes.paragraph(sentence, "caption")));
        if (!invoice.details().note().isEmpty()) {
            box.getChildren().add(Nodes.paragraph(invoice.details().note(), "secondary"));
        }
        Button pdf = Nodes.button(words.get("invoice.save.pdf"), () -> saving.pdf(invoice, view), "small");
        pdf.setId("invoice-pdf");
        Button xml = Nodes.button(words.get("invoice.save.xml"), () -> saving.xml(invoice, view), "small");
        xml.setId("invoice-xml");
        var documents = new HBox(pdf, xml);
        documents.getStyleClass().add("invoice-documents");
        box.getChildren().add(documents);
        box.getStyleClass().add("invoice");
        return box;
    }

    private static Catalogue catalogue(Invoice invoice, BillingView view) {
        return IssuedInvoice.of(view, invoice.number())
                .map(IssuedInvoice::catalogue)
                .orElseGet(() -> view.books().terms().catalogue());
    }

    private String party(Party party) {
        String said = Stream.of(
                        party.name(),
                        party.street(),
                        party.postcode() + " " + party.city(),
                        words.formats().country(party.country()),
                        party.vatId())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? words.get("invoice.not-told") : said;
    }
}
