package io.smarthub.ui.kit.list;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
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
    /** The place when the thumb was taken; no number where the bar was clicked beside it. */
    private double before = Double.NaN;

    /**
     * A bar at the beginning.
     *
     * @param label the word for a place
     * @param chosen takes the place that was gone to, from 0 to 1
     * @param scroll takes the pixels that the wheel moved, positive downwards
     */
    PlaceBar(String accessibleText, DoubleFunction<String> label, DoubleConsumer chosen, DoubleConsumer scroll) {
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
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (dragging()) {
                drag(event.getY());
            }
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scroll.accept(-event.getDeltaY());
            event.consume();
        });
    }

    /** Shows a place, unless somebody is dragging. */
    void show(double at) {
        if (!dragging() && place != Math.clamp(at, 0, 1)) {
            place = Math.clamp(at, 0, 1);
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    double place() {
        return place;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> place;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private boolean dragging() {
        return word.isVisible();
    }

    private void pressed(MouseEvent event) {
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double inThumb = event.getY() - top();
        boolean onThumb = inThumb >= 0 && inThumb <= THUMB;
        grabbed = onThumb ? inThumb : THUMB / 2;
        before = onThumb ? place : Double.NaN;
        word.setVisible(true);
        drag(event.getY());
    }

    private void drag(double y) {
        place = way() <= 0 ? 0 : Math.clamp((y - grabbed) / way(), 0, 1);
        word.setText(label.apply(place));
        requestLayout();
    }

    private void released(MouseEvent event) {
        event.consume();
        if (dragging() && event.getButton() == MouseButton.PRIMARY) {
            word.setVisible(false);
            if (place != before) {
                chosen.accept(place);
            }
        }
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
