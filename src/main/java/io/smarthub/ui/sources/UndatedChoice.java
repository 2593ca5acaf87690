package io.smarthub.ui.sources;

import io.smarthub.app.imports.Undated;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What to do with conversations without times: leave them out, or spread them over a period. */
final class UndatedChoice extends VBox {

    private static final int DAYS = 80;

    private final CheckBox spread;
    private final DatePicker from;
    private final DatePicker to;

    UndatedChoice(Texts texts, Formats formats) {
        getStyleClass().add("undated-choice");
        LocalDate today = formats.today();
        spread = new CheckBox(texts.get("undated.spread"));
        from = new DatePicker(today.minusDays(DAYS));
        from.setAccessibleText(texts.get("undated.from"));
        to = new DatePicker(today.minusDays(1));
        to.setAccessibleText(texts.get("undated.to"));
        HBox period = new HBox(Nodes.label(texts.get("undated.from")), from, Nodes.label(texts.get("undated.to")), to);
        period.getStyleClass().add("undated-period");
        period.setAlignment(Pos.CENTER_LEFT);
        period.visibleProperty().bind(spread.selectedProperty());
        period.managedProperty().bind(spread.selectedProperty());
        getChildren().addAll(spread, period);
    }

    Undated value() {
        LocalDate begin = from.getValue();
        LocalDate end = to.getValue();
        if (!spread.isSelected() || begin == null || end == null) {
            return new Undated.Skip();
        }
        return begin.isAfter(end) ? new Undated.Spread(end, begin) : new Undated.Spread(begin, end);
    }
}
