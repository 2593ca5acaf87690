package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.EmptyState;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every invoice as it was issued, newest first; one opens with its lines. */
final class InvoicesPane {

    private final BillingWords words;
    private final Dialogs dialogs;
    private final TableView<Invoice> table;
    private final StackPane pane;
    private @Nullable Catalogue catalogue;

    InvoicesPane(BillingWords words, Dialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
        table = Tables.of(words.get("invoices.accessible"));
        column("invoices.number", 80, invoice -> words.get("invoices.no", invoice.number()));
        column("invoices.date", 120, invoice -> words.formats().date(invoice.date()));
        column("invoices.occasion", 220, words::occasion);
        column("invoices.period", 200, invoice -> words.days(invoice.periodStart(), invoice.periodEnd()));
        Tables.number(table, words.get("invoices.total"), 110, invoice -> words.money(invoice.total()));
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
        pane = Tables.card(table);
    }

    Node node() {
        return pane;
    }

    void show(BillingFigures figures) {
        catalogue = figures.books().terms().catalogue();
        List<Invoice> newestFirst = figures.billing().invoices().reversed();
        if (!table.getItems().equals(newestFirst)) {
            table.getItems().setAll(newestFirst);
        }
    }

    private void column(String key, double width, Function<Invoice, String> text) {
        Tables.text(table, words.get(key), width, text);
    }

    private void openSelected() {
        Invoice invoice = table.getSelectionModel().getSelectedItem();
        if (invoice != null && catalogue != null) {
            dialogs.show(new Dialogs.Panel(
                    words.get("invoice.title", invoice.number()), lines(invoice, catalogue), List.of()));
        }
    }

    private Node lines(Invoice invoice, Catalogue sold) {
        var facts = new Facts();
        facts.add(words.get("invoices.date"), words.formats().date(invoice.date()));
        facts.add(words.get("invoices.period"), words.days(invoice.periodStart(), invoice.periodEnd()));
        facts.add(words.get("invoices.occasion"), words.occasion(invoice));
        var lines = new Facts();
        lines.getStyleClass().add("invoice-lines");
        invoice.lines().forEach(line -> {
            lines.add(words.line(line, sold), words.money(line.amount()));
            String days = words.lineDays(line);
            if (!days.isEmpty()) {
                lines.detail(days, words.get("invoice.unit", words.money(line.unitPrice())));
            }
        });
        lines.add(words.get("invoices.total"), words.money(invoice.total()), "fact-total");
        var box = new VBox(facts, lines, Nodes.paragraph(words.get("invoice.no-vat"), "caption"));
        box.getStyleClass().add("invoice");
        return box;
    }
}
