package io.smarthub.ui.statistics;

import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.overlay.Popover;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the first and the last day of a range of the owner's. */
final class DaysPicker {

    private final Words words;
    private final BiPredicate<LocalDate, LocalDate> chosen;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Label problem = Nodes.label("", "field-problem");
    private final Popover popover;

    /** With what takes the two days, and refuses those in the wrong order. */
    DaysPicker(Words words, BiPredicate<LocalDate, LocalDate> chosen) {
        this.words = words;
        this.chosen = chosen;
        GridPane grid = new GridPane(12, 8);
        grid.addRow(0, field("range.from", first), first);
        grid.addRow(1, field("range.to", last), last);
        HBox actions = new HBox(Nodes.button(words.get("range.show"), this::take, "primary"));
        actions.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(12, grid, problem, actions);
        content.getStyleClass().add("days-picker");
        Nodes.show(problem, false);
        popover = new Popover(content);
    }

    private Label field(String key, DatePicker picker) {
        Label label = Nodes.label(words.get(key), "field-label");
        label.setLabelFor(picker);
        picker.setAccessibleText(label.getText());
        return label;
    }

    /** Opens it below a control, with these days. */
    void show(Node below, LocalDate from, LocalDate to) {
        first.setValue(from);
        last.setValue(to);
        Nodes.show(problem, false);
        popover.showBelow(below);
    }

    Popover popover() {
        return popover;
    }

    private void take() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (from == null || to == null) {
            refuse("range.missing");
        } else if (chosen.test(from, to)) {
            popover.hide();
        } else {
            refuse("range.order");
        }
    }

    private void refuse(String key) {
        problem.setText(words.get(key));
        Nodes.show(problem, true);
    }
}
