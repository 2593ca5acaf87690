package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Schedule;
import io.smarthub.ui.kit.Nodes;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** From when to when of the day; the whole day while it is not ticked. */
final class HourFields extends HBox {

    private static final Schedule.Hours OFFICE = new Schedule.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final CheckBox some;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final HBox times;
    private boolean showing;

    HourFields(Words words, Consumer<Optional<Schedule.Hours>> changed) {
        getStyleClass().add("when-fields");
        setAlignment(Pos.CENTER_LEFT);
        some = new CheckBox(words.get("hours.some"));
        some.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                changed.accept(on ? Optional.of(OFFICE) : Optional.empty());
            }
        });
        from.setAccessibleText(words.get("hours.from"));
        to.setAccessibleText(words.get("hours.to"));
        for (TextField field : new TextField[] {from, to}) {
            field.setPrefColumnCount(5);
            field.textProperty().addListener((_, _, text) -> {
                field.getStyleClass().remove("invalid");
                if (time(text).isEmpty()) {
                    field.getStyleClass().add("invalid");
                }
                if (!showing) {
                    time(from.getText())
                            .flatMap(begin -> time(to.getText()).map(end -> new Schedule.Hours(begin, end)))
                            .ifPresent(hours -> changed.accept(Optional.of(hours)));
                }
            });
        }
        times = new HBox(from, Nodes.label("–"), to);
        times.getStyleClass().add("when-fields");
        times.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(some, times);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip().length() == 4 ? "0" + text.strip() : text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    void show(Schedule.@Nullable Hours hours) {
        showing = true;
        some.setSelected(hours != null);
        Nodes.show(times, hours != null);
        if (hours != null) {
            put(from, hours.from());
            put(to, hours.to());
        }
        showing = false;
    }

    private static void put(TextField field, LocalTime time) {
        if (!time(field.getText()).equals(Optional.of(time))) {
            field.setText(time.toString());
        }
    }
}
