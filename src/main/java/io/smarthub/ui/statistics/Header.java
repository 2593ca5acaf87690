package io.smarthub.ui.statistics;

import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Range;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.SegmentedControl;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The screen's title, the range picker, the exact boundaries and the exports. */
final class Header extends VBox {

    private final Words words;
    private final StatisticsViewModel model;
    private final SegmentedControl<RangeChoice> ranges;
    private final Label boundaries = Nodes.paragraph("", "secondary");
    private final Label comparison = Nodes.paragraph("", "caption");
    private final MenuButton export;
    private final DaysPicker days;

    Header(Words words, StatisticsViewModel model, Export exports) {
        this.words = words;
        this.model = model;
        getStyleClass().add("statistics-header");
        days = new DaysPicker(words, model::chooseDays);
        ranges = new SegmentedControl<>(
                List.of(RangeChoice.values()),
                choice -> words.get(
                        "range." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                model.choiceProperty().get());
        ranges.setAccessibleText(words.get("range.name"));
        ranges.valueProperty().subscribe((_, choice) -> chosen(choice));
        ToggleButton custom = ranges.button(RangeChoice.CUSTOM);
        custom.addEventHandler(ActionEvent.ACTION, _ -> {
            if (model.choiceProperty().get() == RangeChoice.CUSTOM) {
                askForDays();
            }
        });
        model.choiceProperty().subscribe(choice -> ranges.valueProperty().set(choice));
        days.popover()
                .whenHidden(
                        () -> ranges.valueProperty().set(model.choiceProperty().get()));
        export = new MenuButton(words.get("export.menu"));
        export.getItems()
                .addAll(
                        item("export.bars", exports::bars),
                        item("export.buttons", exports::buttons),
                        item("export.pdf", exports::document));
        HBox top = new HBox(12, Nodes.label(words.get("screen.title"), "screen-title"), Nodes.spacer(), ranges, export);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, boundaries, comparison);
    }

    private MenuItem item(String key, Consumer<Report> run) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> {
            if (model.stateProperty().get() instanceof StatisticsViewModel.State.Ready ready) {
                run.accept(ready.report());
            }
        });
        return item;
    }

    private void chosen(RangeChoice choice) {
        if (choice == model.choiceProperty().get()) {
            return;
        }
        if (choice == RangeChoice.CUSTOM) {
            askForDays();
        } else {
            model.choose(choice);
        }
    }

    private void askForDays() {
        Range range = model.range();
        days.show(ranges.button(RangeChoice.CUSTOM), range.from(), range.lastDay());
    }

    void show(Report report) {
        Summary summary = report.summary();
        Range range = summary.range();
        String exact = words.boundaries(range);
        boundaries.setText(
                words.clockChanges(range).map(change -> exact + " · " + change).orElse(exact));
        comparison.setText(comparison(report, summary) + " · "
                + words.get("updated.at", words.formats().time(report.readAt())));
        export.setDisable(false);
    }

    private String comparison(Report report, Summary summary) {
        if (summary.previousRecorded()) {
            return words.days(summary.range().previous());
        }
        return report.firstDay()
                .map(first -> words.get("range.not-compared", words.formats().date(first)))
                .orElse(words.days(summary.range().previous()));
    }

    /** There are no numbers to export or to print boundaries of. */
    void showNothing() {
        boundaries.setText(words.boundaries(model.range()));
        comparison.setText("");
        export.setDisable(true);
    }

    DaysPicker days() {
        return days;
    }

    SegmentedControl<RangeChoice> ranges() {
        return ranges;
    }
}
