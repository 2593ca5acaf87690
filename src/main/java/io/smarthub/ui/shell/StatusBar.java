package io.smarthub.ui.shell;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Hint;
import java.time.Instant;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom: what is stored here, what is running with its progress, and when it was last asked. */
final class StatusBar extends HBox {

    private final Texts texts;
    private final Formats formats;
    private final Label stored = new Label();
    private final Label notice = new Label();
    private final Label updated = new Label();
    private final Hint exact = Hint.on(updated);
    private final HBox running = new HBox();

    StatusBar(Texts texts, Formats formats, RunningTasks tasks) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        stored.setGraphic(Icon.DATABASE.node(12));
        notice.getStyleClass().add("status-notice");
        notice.setVisible(false);
        stored.setVisible(false);
        running.getStyleClass().add("running-tasks");
        running.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(stored, notice, gap, running, updated);
        tasks.tasks().addListener((ListChangeListener<RunningTask>) _ -> running.getChildren()
                .setAll(tasks.tasks().stream().map(this::row).toList()));
    }

    void show(@Nullable ShellFigures figures, @Nullable Instant at) {
        stored.setVisible(figures != null);
        stored.setText(figures == null ? "" : texts.get("status.stored", figures.conversations()));
        updated.setText(at == null ? "" : texts.get("status.updated", formats.time(at)));
        exact.setText(at == null ? "" : formats.exact(at));
    }

    /** Says something that lasts, such as "the search index is being rebuilt"; empty removes it. */
    void notice(String text) {
        notice.setText(text);
        notice.setVisible(!text.isEmpty());
    }

    private Node row(RunningTask task) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("task-progress");
        bar.setFocusTraversable(false);
        bar.progressProperty().bind(task.progressProperty());
        Label counts = new Label();
        counts.textProperty().bind(task.countsProperty());
        Button cancel = new Button();
        cancel.setGraphic(Icon.REMOVE.node(14));
        cancel.getStyleClass().addAll("flat", "icon-button");
        cancel.setAccessibleText(texts.get("status.cancel", task.title()));
        Hint.on(cancel, texts.get("status.cancel", task.title()));
        cancel.setOnAction(_ -> task.cancel());
        HBox row = new HBox(new Label(task.title()), bar, counts, cancel);
        row.getStyleClass().add("running-task");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
