package io.smarthub.ui.billing;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.support.Accessibility;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Billing screen of a room as somebody sees it, and what is found on it. */
final class BillingWindow implements AutoCloseable {

    final OverlayHost host;
    final BillingScreen screen;

    BillingWindow(Room room, Locale locale) {
        host = new OverlayHost(Texts.of("kit", locale), _ -> {});
        screen = room.screen(host, locale);
        host.setContent(screen.node());
        var scene = new Scene(host, 1080, 760);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, false);
        screen.shown();
        settle();
    }

    /** Styles, lays out and paints what has changed. */
    void settle() {
        Snapshots.take(host.getScene());
    }

    List<String> texts() {
        return texts(host);
    }

    static List<String> texts(Node root) {
        return labelled(root, Labeled.class).map(Labeled::getText).toList();
    }

    /** What the open dialog says. */
    List<String> dialog() {
        return texts(host.lookup(".dialog-card"));
    }

    Button button(String text) {
        return button(host, text);
    }

    static Button button(Node root, String text) {
        return labelled(root, Button.class)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not in " + texts(root)));
    }

    ToggleSwitch toggle(String code) {
        return find("package-" + code);
    }

    ToggleButton tab(String text) {
        return Accessibility.all(host)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(tab -> text.equals(tab.getText()))
                .findFirst()
                .orElseThrow();
    }

    void openInvoice(int row) {
        TableView<Invoice> table = table();
        table.getSelectionModel().select(row);
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /** The table of the tab that is seen. */
    @SuppressWarnings("unchecked")
    <T> TableView<T> table() {
        settle();
        return (TableView<T>) Accessibility.all(host)
                .filter(TableView.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    <T extends Node> T find(String id) {
        return (T) Accessibility.all(host)
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " not in " + texts()));
    }

    /** What the stepper counts. */
    static Stream<Label> counts(Node root) {
        return labelled(root, Label.class).filter(label -> label.getStyleClass().contains("stepper-count"));
    }

    private static <T extends Labeled> Stream<T> labelled(Node root, Class<T> kind) {
        return Accessibility.all(root).filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public void close() {
        screen.hidden();
    }
}
