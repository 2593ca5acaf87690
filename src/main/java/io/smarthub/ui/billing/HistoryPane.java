package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Decision;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.control.EmptyState;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** Every decision that was made, newest first: when, what, and why. */
final class HistoryPane {

    private record Line(String when, String what, String note) {}

    private final BillingWords words;
    private final DecisionWords decisions;
    private final TableView<Line> table;
    private final StackPane pane;

    HistoryPane(BillingWords words) {
        this.words = words;
        decisions = new DecisionWords(words);
        table = Tables.of(words.get("history.accessible"));
        Tables.text(table, words.get("history.when"), 150, Line::when);
        Tables.text(table, words.get("history.what"), 360, Line::what);
        Tables.text(table, words.get("history.note"), 220, Line::note);
        table.setPlaceholder(new EmptyState(Icon.HISTORY, words.get("history.empty"), words.get("history.empty.text")));
        pane = Tables.card(table);
    }

    Node node() {
        return pane;
    }

    void show(BillingFigures figures) {
        Catalogue catalogue = figures.books().terms().catalogue();
        List<Line> lines = figures.billing().decisions().reversed().stream()
                .map(decision -> line(decision, catalogue))
                .toList();
        if (!table.getItems().equals(lines)) {
            table.getItems().setAll(lines);
        }
    }

    private Line line(Decision decision, Catalogue catalogue) {
        return new Line(
                words.formats().dateTime(decision.at()),
                decisions.history(decision.action(), catalogue),
                decision.note());
    }
}
