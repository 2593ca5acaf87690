package io.smarthub.ui.kit.overlay;

import io.smarthub.ui.kit.KeptFocus;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.WindowEvent;

/**
 * A card that hangs under a control: filters, "Why?", pickers. The keyboard goes into it; Escape or a click elsewhere
 * closes it and the focus goes back. FX thread only.
 */
public final class Popover {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final StackPane card = new StackPane();

    /** With what is shown inside. */
    public Popover(Node content) {
        card.getStyleClass().add("popover");
        card.getChildren().setAll(content);
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    /** Shows it under the control, left edges aligned; nothing happens when the control is in no window. */
    public void showBelow(Node control) {
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null && control.getScene() != null) {
            popup.setOnHidden(_ -> control.requestFocus());
            popup.show(control, bounds.getMinX(), bounds.getMaxY() + GAP);
            KeptFocus.first(card);
        }
    }

    /** Shows it, or closes it when it is open: for the control's action. */
    public void toggleBelow(Node control) {
        if (popup.isShowing()) {
            hide();
        } else {
            showBelow(control);
        }
    }

    /** Runs each time it was closed, however that came. */
    public void whenHidden(Runnable action) {
        popup.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> action.run());
    }

    /** Closes it. */
    public void hide() {
        popup.hide();
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** The styled card around the content, for tests and pictures. */
    public StackPane card() {
        return card;
    }
}
