package io.smarthub.ui.billing;

import io.smarthub.app.billing.RecordedDecision;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Decision;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.control.EmptyState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** Every decision that was made, newest first: when, what, and why. */
final class HistoryPane {

    private record Line(String when, String what, String note, Optional<Action> undo) {}

    private final BillingWords words;
    private final DecisionWords decisions;
    private final TableView<Line> table;
    private final StackPane pane;

    HistoryPane(BillingWords words, Consumer<Action> ask) {
        this.words = words;
        decisions = new DecisionWords(words);
        table = Tables.of(words.get("history.accessible"));
        Tables.wrapping(table, words.get("history.when"), 190, 210, Line::when);
        Tables.wrapping(table, words.get("history.what"), 280, 500, Line::what);
        Tables.wrapping(table, words.get("history.note"), 110, 226, Line::note);
        Tables.action(
                table,
                words.get("history.undo"),
                line -> line.undo().isPresent(),
                line -> line.undo().ifPresent(ask));
        table.setOnKeyPressed(event -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                line.undo().ifPresent(ask);
                event.consume();
            }
        });
        table.setPlaceholder(new EmptyState(Icon.HISTORY, words.get("history.empty"), words.get("history.empty.text")));
        pane = Tables.card(table);
    }

    Node node() {
        return pane;
    }

    void show(BillingFigures figures) {
        List<RecordedDecision> history = figures.history();
        List<Line> lines = IntStream.range(0, history.size())
                .mapToObj(index ->
                        line(history.get(index), figures.books(), figures.undo().get(index)))
                .toList()
                .reversed();
        if (!table.getItems().equals(lines)) {
            table.getItems().setAll(lines);
        }
    }

    private Line line(RecordedDecision recorded, Books books, Optional<Action> undo) {
        Decision decision = recorded.decision();
        return new Line(
                words.formats().dateTime(decision.at()), decisions.history(recorded, books), decision.note(), undo);
    }
}
