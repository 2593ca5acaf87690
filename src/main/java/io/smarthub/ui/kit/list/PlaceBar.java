package io.smarthub.ui.kit.list;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The scroll bar of a list that holds a stretch of its rows only: the thumb shows the place in the whole list, and dragged or
 * clicked it goes there, with a word of what is there. FX thread only.
 */
final class PlaceBar extends Pane {

    private static final double WIDTH = 10;
    private static final double THUMB = 36;
    private static final double GAP = 6;

    private final Region thumb = new Region();
    private final Label word = new Label();
    private final DoubleFunction<String> label;
    private final DoubleConsumer chosen;
    private double place;
    private double grabbed;

    /**
     * A bar at the beginning.
     *
     * @param label the word for a place
     * @param chosen takes the place that was gone to, from 0 to 1
     */
    PlaceBar(String accessibleText, DoubleFunction<String> label, DoubleConsumer chosen) {
        this.label = label;
        this.chosen = chosen;
        getStyleClass().add("place-bar");
        thumb.getStyleClass().add("thumb");
        word.getStyleClass().add("place-word");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(accessibleText);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        word.setVisible(false);
        getChildren().addAll(thumb, word);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event.getY()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Shows a place, unless somebody is dragging. */
    void show(double at) {
        if (!word.isVisible()) {
            place = Math.clamp(at, 0, 1);
            requestLayout();
        }
    }

    double place() {
        return place;
    }

    private void pressed(MouseEvent event) {
        double inThumb = event.getY() - top();
        grabbed = inThumb >= 0 && inThumb <= THUMB ? inThumb : THUMB / 2;
        word.setVisible(true);
        drag(event.getY());
        event.consume();
    }

    private void drag(double y) {
        place = way() <= 0 ? 0 : Math.clamp((y - grabbed) / way(), 0, 1);
        word.setText(label.apply(place));
        requestLayout();
    }

    private void released(MouseEvent event) {
        word.setVisible(false);
        chosen.accept(place);
        event.consume();
    }

    private double way() {
        return getHeight() - THUMB;
    }

    private double top() {
        return place * Math.max(0, way());
    }

    @Override
    protected void layoutChildren() {
        thumb.resizeRelocate(0, top(), getWidth(), THUMB);
        word.autosize();
        double middle = top() + (THUMB - word.getHeight()) / 2;
        word.relocate(-word.getWidth() - GAP, Math.clamp(middle, 0, Math.max(0, getHeight() - word.getHeight())));
    }
}
