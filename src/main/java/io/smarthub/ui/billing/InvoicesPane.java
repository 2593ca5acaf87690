package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.OpenSum;
import io.smarthub.domain.billing.Party;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every invoice as it was issued, newest first; one opens with its lines. */
final class InvoicesPane {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final char NO_BREAK = '\u00a0';

    private final BillingWords words;
    private final PaymentWords said;
    private final InvoiceDialog dialog;
    private final TableView<Invoice> table;
    private final VBox pane;
    private final Label buyer = Nodes.paragraph("", "secondary");
    private final Label payments = Nodes.paragraph("", "caption");
    private final Label open = Nodes.paragraph("", "secondary", "invoices-open");
    private final Label toPayBack = Nodes.paragraph("", "secondary");
    private @Nullable BillingView view;

    /** @param details asks to whom invoices are issued */
    InvoicesPane(BillingWords words, InvoiceDialog dialog, Consumer<Books> details) {
        this.words = words;
        said = new PaymentWords(words);
        this.dialog = dialog;
        table = Tables.of(words.get("invoices.accessible"));
        column("invoices.number", 68, 72, invoice -> words.get("invoices.no", String.valueOf(invoice.number())));
        column("invoices.date", 104, 106, invoice -> words.formats().date(invoice.date()));
        column("invoices.occasion", 120, 214, words::occasion);
        column("invoices.period", 112, 164, this::period);
        column("invoices.payment", 190, 352, invoice -> view == null ? "" : said.line(invoice, view.books()));
        Tables.number(table, words.get("invoices.total"), 88, invoice -> words.money(invoice.gross()));
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                openSelected();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        table.setPlaceholder(new EmptyState(Icon.RECEIPT, words.get("invoices.none"), words.get("invoices.none.text")));
        Button change = Nodes.button(
                words.get("buyer.open"),
                () -> {
                    if (view != null) {
                        details.accept(view.books());
                    }
                },
                "small");
        change.setId("billing-buyer");
        change.setMinWidth(Region.USE_PREF_SIZE);
        var facts = new VBox(buyer, payments, open, toPayBack);
        facts.getStyleClass().add("invoices-facts");
        HBox.setHgrow(facts, Priority.ALWAYS);
        var head = new HBox(facts, change);
        head.getStyleClass().add("invoices-head");
        StackPane card = Tables.card(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        pane = new VBox(head, card);
    }

    Node node() {
        return pane;
    }

    void show(BillingFigures figures) {
        view = figures.billing();
        Party party = figures.books().buyer().party();
        payments.setText(figures.payments());
        buyer.setText(party.isNamed() ? words.get("buyer.told", party.name()) : words.get("buyer.not-told"));
        tell(open, said.open(figures.books()));
        open.pseudoClassStateChanged(LATE, OpenSum.of(figures.books()).stream().anyMatch(OpenSum::isLate));
        tell(toPayBack, said.toPayBack(figures.books()));
        List<Invoice> newestFirst = figures.billing().invoices().reversed();
        if (!table.getItems().equals(newestFirst)) {
            table.getItems().setAll(newestFirst);
        } else {
            table.refresh();
        }
    }

    /** Breaks between its days alone. */
    private String period(Invoice invoice) {
        return words.get(
                "days.range",
                words.day(invoice.periodStart()).replace(' ', NO_BREAK),
                words.day(invoice.periodEnd().minusDays(1)).replace(' ', NO_BREAK));
    }

    private static void tell(Label label, List<String> sentences) {
        label.setText(String.join("\n", sentences));
        Nodes.show(label, !sentences.isEmpty());
    }

    private void column(String key, double least, double width, Function<Invoice, String> text) {
        Tables.wrapping(table, words.get(key), least, width, text);
    }

    private void openSelected() {
        Invoice invoice = table.getSelectionModel().getSelectedItem();
        if (invoice != null && view != null) {
            dialog.open(invoice, view);
        }
    }
}
