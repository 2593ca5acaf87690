package io.smarthub.ui.kit.control;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Quiet grey shapes where content will be, shown only when that takes longer than 150 ms. Does not move. */
public final class Skeleton extends VBox {

    private static final Duration PATIENCE = Duration.millis(150);

    private final PauseTransition delay = new PauseTransition(PATIENCE);
    private final Supplier<List<? extends Node>> shapes;

    private Skeleton(Supplier<List<? extends Node>> shapes) {
        this.shapes = shapes;
        getStyleClass().add("skeleton");
        setMouseTransparent(true);
        setVisible(false);
        // a small window cuts it off, and is not pushed apart by it
        setMinHeight(0);
        Rectangle visible = new Rectangle();
        visible.widthProperty().bind(widthProperty());
        visible.heightProperty().bind(heightProperty());
        setClip(visible);
        delay.setOnFinished(_ -> reveal());
        sceneProperty().addListener((_, _, scene) -> startOrStop(scene));
    }

    /** Rows of a list: a circle and two lines each, of the given height in pixels. */
    public static Skeleton rows(int count, double height) {
        return new Skeleton(
                () -> IntStream.range(0, count).mapToObj(at -> row(height, at)).toList());
    }

    /** Lines of text. */
    public static Skeleton lines(int count) {
        return new Skeleton(() -> IntStream.range(0, count)
                .mapToObj(at -> block("skeleton-line", at == count - 1 ? 120 : 260, 12))
                .toList());
    }

    /** One block of the given size in pixels. */
    public static Skeleton block(double width, double height) {
        return new Skeleton(() -> List.of(block("skeleton-block", width, height)));
    }

    /** Shows the shapes at once; for pictures. */
    public Skeleton now() {
        delay.stop();
        reveal();
        return this;
    }

    /** Mostly what is waited for comes first, and no shape is ever made. */
    private void reveal() {
        getChildren().setAll(shapes.get());
        setVisible(true);
    }

    private void startOrStop(@Nullable Object scene) {
        if (isVisible()) {
            return;
        }
        if (scene != null) {
            delay.playFromStart();
        } else {
            delay.stop();
        }
    }

    private static Node row(double height, int at) {
        var lines = new VBox(
                block("skeleton-line", 120 + at * 37 % 60, 12), block("skeleton-line", 200 + at * 53 % 80, 10));
        lines.getStyleClass().add("skeleton-lines");
        var row = new HBox(block("skeleton-circle", 36, 36), lines);
        row.getStyleClass().add("skeleton-row");
        row.setMinHeight(height);
        row.setMaxHeight(height);
        return row;
    }

    private static Region block(String styleClass, double width, double height) {
        var block = new Region();
        block.getStyleClass().add(styleClass);
        block.setAccessibleRole(AccessibleRole.NODE);
        block.setMinHeight(height);
        block.setPrefSize(width, height);
        block.setMaxSize(width, height);
        return block;
    }
}
