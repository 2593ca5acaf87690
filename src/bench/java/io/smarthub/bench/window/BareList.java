package io.smarthub.bench.window;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A list of JavaFX alone, with two lines of text in each row: the least that scrolls. */
final class BareList implements AutoCloseable {

    static final String NAME = "bare ListView of 2,000 rows";

    private static final int ROWS = 2_000;
    private static final double ROW_HEIGHT = 76;
    private static final double NANOS_A_MILLI = 1e6;

    private final ListView<String> list = new ListView<>();
    private final Stage stage;

    private BareList() {
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new TwoLines());
        stage = MeasuredWindow.show(new Scene(list, MeasuredWindow.WIDTH, MeasuredWindow.HEIGHT));
    }

    static BareList open() {
        return Toolkit.call(() -> {
            BareList bare = new BareList();
            bare.fill();
            return bare;
        });
    }

    private void fill() {
        list.setItems(FXCollections.observableList(IntStream.range(0, ROWS)
                .mapToObj(number -> "Visitor " + number + "\nWhere is my order? I have waited for it since Monday.")
                .toList()));
    }

    ListView<String> list() {
        return list;
    }

    /** How many milliseconds it takes until rows that were not there are painted. */
    double firstPaint() throws Exception {
        CompletableFuture<Double> painted = new CompletableFuture<>();
        Toolkit.run(() -> {
            list.setItems(FXCollections.observableArrayList());
            new MeasuredWindow.Painted(() -> {
                        long start = System.nanoTime();
                        fill();
                        new MeasuredWindow.Painted(() -> painted.complete((System.nanoTime() - start) / NANOS_A_MILLI))
                                .start();
                    })
                    .start();
        });
        return painted.get();
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
    }

    private static final class TwoLines extends ListCell<String> {

        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox lines = new VBox(first, second);

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
            } else {
                int end = item.indexOf('\n');
                first.setText(item.substring(0, end));
                second.setText(item.substring(end + 1));
                setGraphic(lines);
            }
        }
    }
}
