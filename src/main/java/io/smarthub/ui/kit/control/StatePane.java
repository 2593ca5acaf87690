package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The area of a screen that is loading, shown or failed. What is shown already stays as it is when it is shown again, so
 * that focus and scroll position survive a refresh. FX thread only.
 */
public final class StatePane extends StackPane {

    /** Shows what there is. */
    public void show(Node node) {
        ObservableList<Node> shown = getChildren();
        if (shown.size() != 1 || !shown.getFirst().equals(node)) {
            shown.setAll(node);
        }
    }

    /** Nothing is known yet: an outline of what will be there, at the screen's padding. */
    public void loading(Node skeleton) {
        StackPane padded = new StackPane(skeleton);
        padded.getStyleClass().add("screen-padding");
        show(padded);
    }

    /**
     * It could not be read.
     *
     * @param title what could not be shown
     * @param sentence why, and what was kept
     * @param action the words of the button that tries again
     */
    public void failed(String title, String sentence, String action, Runnable again) {
        show(new EmptyState(Icon.ERROR, title, sentence, action, again));
    }
}
