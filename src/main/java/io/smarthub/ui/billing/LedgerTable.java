package io.smarthub.ui.billing;

import io.smarthub.app.quota.LedgerRow;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.control.EmptyState;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** The ledger's rows; only those in sight are drawn, however many there are. A row opens its conversation. */
final class LedgerTable {

    private static final PseudoClass CORRECTION = PseudoClass.getPseudoClass("correction");
    private static final int LONGEST = 60;
    private static final double NARROWEST = 96;

    private final BillingWords words;
    private final TableView<LedgerRow> table;
    private final StackPane pane;

    LedgerTable(BillingWords words, Consumer<LedgerRow> open, ObservableList<LedgerRow> rows) {
        this.words = words;
        table = Tables.of(words.get("ledger.accessible"));
        table.setId("ledger-rows");
        table.setItems(rows);
        Tables.text(table, words.get("ledger.when"), 150, this::when);
        Tables.text(table, words.get("ledger.conversation"), 130, this::conversation);
        Tables.text(table, words.get("ledger.counted-by"), 236, this::countedBy);
        Tables.text(table, words.get("ledger.why"), 186, this::why);
        Tables.number(table, words.get("ledger.units"), 76, row -> row.units() > 0 ? "+1" : "\u22121");
        table.getColumns().forEach(column -> column.setMinWidth(Math.min(NARROWEST, column.getPrefWidth())));
        table.getColumns().getFirst().setMinWidth(114);
        table.setRowFactory(_ -> new Row());
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected(open);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            }
        });
        table.setPlaceholder(new EmptyState(Icon.HISTORY, words.get("ledger.none"), words.get("ledger.none.text")));
        pane = Tables.card(table);
    }

    Node node() {
        return pane;
    }

    /** Selects the row that counts a conversation, where there is one. */
    void select(long conversation) {
        LedgerRow counts = null;
        for (LedgerRow row : table.getItems()) {
            if (row.counted() != null && row.counted().id() == conversation && row.units() > 0) {
                counts = row;
            }
        }
        if (counts != null) {
            table.getSelectionModel().select(counts);
            table.scrollTo(counts);
            table.requestFocus();
        }
    }

    private void openSelected(Consumer<LedgerRow> open) {
        LedgerRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    /** Without the year: the month is chosen above. */
    private String when(LedgerRow row) {
        LocalDate day = LocalDate.ofInstant(row.countedAt(), words.formats().zone());
        return words.get("ledger.at", words.day(day), words.formats().time(row.countedAt()));
    }

    private String conversation(LedgerRow row) {
        return row.counted() == null
                ? words.get("ledger.erased")
                : row.counted().name();
    }

    private String countedBy(LedgerRow row) {
        String text = row.counted() == null ? "" : row.counted().text().strip();
        String use = words.get("ledger.use." + constant(row.use()));
        return text.isEmpty() ? use : words.get("ledger.use.text", use, cut(text));
    }

    private String why(LedgerRow row) {
        String reason = words.get("ledger.reason." + constant(row.reason()));
        return row.evidence().kind() == Evidence.Kind.HEURISTIC ? words.get("ledger.heuristic", reason) : reason;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Corrections are set apart. */
    private static final class Row extends TableRow<LedgerRow> {

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    CORRECTION, !empty && row != null && row.reason().isCorrection());
        }
    }
}
