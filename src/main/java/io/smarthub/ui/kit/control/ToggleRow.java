package io.smarthub.ui.kit.control;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Something that is on or off: name and detail left, the state below, the price right of centre, the switch at the right
 * edge. A change that waits is a line that can be undone. The switch only asks: the caller shows the new state.
 */
public final class ToggleRow extends VBox {

    private final Label state = Nodes.paragraph("", "caption");
    private final Label price = Nodes.label("", "toggle-price");
    private final ToggleSwitch toggle = new ToggleSwitch();
    private final HBox pending = new HBox();
    private boolean showing;

    /** With its name, a detail that may be empty, and what is called when the user moves the switch. */
    public ToggleRow(String name, String detail, Consumer<Boolean> asked) {
        getStyleClass().add("toggle-row");
        var title = new HBox(Nodes.paragraph(name, "medium"));
        if (!detail.isEmpty()) {
            title.getChildren().add(Nodes.label(detail, "secondary"));
        }
        title.getStyleClass().add("toggle-title");
        title.setAlignment(Pos.BASELINE_LEFT);
        var texts = new VBox(title, state);
        texts.setMinWidth(120);
        price.setMinWidth(USE_PREF_SIZE);
        Nodes.show(state, false);
        toggle.setAccessibleText(name);
        SwitchKeys.on(toggle);
        toggle.selectedProperty().addListener((_, was, on) -> {
            if (!showing) {
                showOn(was);
                asked.accept(on);
            }
        });
        var row = new HBox(texts, Nodes.spacer(), price, toggle);
        row.getStyleClass().add("toggle-line");
        row.setAlignment(Pos.CENTER_LEFT);
        pending.getStyleClass().add("toggle-pending");
        pending.setAlignment(Pos.CENTER_LEFT);
        Nodes.show(pending, false);
        getChildren().addAll(row, pending);
    }

    /** Shows whether it is on, without asking anybody. */
    public void showOn(boolean on) {
        showing = true;
        toggle.setSelected(on);
        showing = false;
    }

    /** Shows the line below the name; empty hides it. */
    public void showState(String text) {
        state.setText(text);
        Nodes.show(state, !text.isEmpty());
    }

    /** Shows the price, already localised. */
    public void showPrice(String text) {
        price.setText(text);
    }

    /** Shows a change that waits, with the way back. */
    public void showPending(String text, String undo, Runnable undone) {
        pending.getChildren()
                .setAll(
                        Icon.CLOCK.node(12),
                        Nodes.label(text, "caption"),
                        Nodes.button(undo, undone, "flat", "small", "accent-text"));
        Nodes.show(pending, true);
    }

    /** Takes the waiting change away. */
    public void hidePending() {
        Nodes.show(pending, false);
    }

    /** Switches the row off for the user and says why below the name. */
    public void refuse(String reason) {
        toggle.setDisable(true);
        showState(reason);
    }

    /** The switch, for focus and tests. */
    public ToggleSwitch toggle() {
        return toggle;
    }
}
