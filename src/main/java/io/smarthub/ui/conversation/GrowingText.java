package io.smarthub.ui.conversation;

import io.smarthub.ui.kit.control.WrappedText;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** Makes an area for text that is as high as what is typed, up to a limit, and that the Tab key leaves. */
final class GrowingText {

    private static final double PADDING_HEIGHT = 24;
    private static final double PADDING_WIDTH = 26;
    private static final double LOWEST = 42;
    private static final double HIGHEST = 168;

    private final TextArea area = WrappedText.area("");
    private final Text measure = new Text();

    private GrowingText() {
        measure.fontProperty().bind(area.fontProperty());
        area.textProperty().subscribe(this::fit);
        area.widthProperty().subscribe(_ -> fit());
        area.fontProperty().subscribe(_ -> fit());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isConsumed()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    static TextArea area() {
        return new GrowingText().area;
    }

    private void fit() {
        // an empty last line has a height, too
        measure.setText(
                area.getText().endsWith("\n") || area.getText().isEmpty() ? area.getText() + "x" : area.getText());
        measure.setWrappingWidth(area.isWrapText() ? Math.max(1, area.getWidth() - PADDING_WIDTH) : 0);
        double height = Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight()) + PADDING_HEIGHT, LOWEST, HIGHEST);
        area.setMinHeight(height);
        area.setPrefHeight(height);
        area.setMaxHeight(height);
    }
}
