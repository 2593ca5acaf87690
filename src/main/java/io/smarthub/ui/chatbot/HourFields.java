package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Schedule.Hours;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** From when to when of the day, one span a row; the whole day while there is none. */
final class HourFields extends VBox {

    private static final Hours OFFICE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final List<LocalTime> TIMES = IntStream.range(0, 48)
            .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
            .toList();
    private static final int MOST = 6;
    private static final int ROWS = 10;

    private final Words words;
    private final Consumer<List<Hours>> changed;
    private final EntryRows<Row> rows = new EntryRows<>(Row.class, Row::new);
    private final Label allDay;
    private final Button add;
    private List<Hours> spans = List.of();

    HourFields(Words words, Consumer<List<Hours>> changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("hour-fields");
        rows.getStyleClass().add("page-rules");
        allDay = Nodes.label(words.get("hours.all-day"), "secondary");
        add = Nodes.button(words.get("hours.add"), () -> {
            List<Hours> more = new ArrayList<>(spans);
            more.add(next());
            changed.accept(more);
        });
        add.setId("hours-add");
        add.setGraphic(Icon.PLUS.node(14));
        HBox below = new HBox(add, allDay);
        below.getStyleClass().add("when-fields");
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(rows, below);
    }

    /** Office hours, then the evening, and so on. */
    private Hours next() {
        if (spans.isEmpty()) {
            return OFFICE;
        }
        LocalTime from = spans.getLast().to().plusHours(1);
        return new Hours(from, from.plusHours(2));
    }

    void show(List<Hours> now) {
        KeptFocus.during(this, () -> {
            spans = now;
            rows.show(now, Row::show);
            add.setDisable(now.size() >= MOST);
            Nodes.show(rows, !now.isEmpty());
            Nodes.show(allDay, now.isEmpty());
        });
    }

    private final class Row extends HBox {

        private final int at;
        private final ComboBox<LocalTime> from = times("hours.from");
        private final ComboBox<LocalTime> to = times("hours.to");
        private final Label overnight = Nodes.label(words.get("hours.next-day"), "secondary");
        private boolean showing;

        Row(int at) {
            this.at = at;
            getStyleClass().add("page-rule");
            setAlignment(Pos.CENTER_LEFT);
            from.setId("hours-from-" + at);
            to.setId("hours-to-" + at);
            from.valueProperty().addListener((_, _, _) -> tell());
            to.valueProperty().addListener((_, _, _) -> tell());
            Node remove = Nodes.iconButton(Icon.REMOVE, words.get("hours.remove"), () -> {
                List<Hours> fewer = new ArrayList<>(spans);
                fewer.remove(at);
                changed.accept(fewer);
            });
            getChildren()
                    .addAll(
                            Nodes.label(words.get("hours.from.label"), "secondary"),
                            from,
                            Nodes.label(words.get("hours.to.label"), "secondary"),
                            to,
                            overnight,
                            remove);
        }

        private ComboBox<LocalTime> times(String key) {
            ComboBox<LocalTime> box = Boxes.of(TIMES, words.formats()::time, words.get(key));
            box.setVisibleRowCount(ROWS);
            box.getStyleClass().add("hours-box");
            return box;
        }

        void show(Hours hours) {
            showing = true;
            put(from, hours.from());
            put(to, hours.to());
            Nodes.show(overnight, hours.isOvernight() && !hours.to().equals(LocalTime.MIDNIGHT));
            showing = false;
        }

        /** A file may name any minute. */
        private static void put(ComboBox<LocalTime> box, LocalTime time) {
            List<LocalTime> choices = Stream.concat(TIMES.stream(), Stream.of(time))
                    .distinct()
                    .sorted()
                    .toList();
            if (!box.getItems().equals(choices)) {
                box.getItems().setAll(choices);
            }
            box.setValue(time);
        }

        private void tell() {
            if (!showing && at < spans.size()) {
                List<Hours> other = new ArrayList<>(spans);
                other.set(at, new Hours(from.getValue(), to.getValue()));
                changed.accept(other);
            }
        }
    }
}
