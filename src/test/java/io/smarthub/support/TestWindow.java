package io.smarthub.support;

import io.smarthub.ui.kit.theme.Theme;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A themed window on the headless platform, without motion, for one test. FX thread only. */
public final class TestWindow implements AutoCloseable {

    private final Stage stage = new Stage();

    /** Shows a root at a size. */
    public TestWindow(Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        scene.getPreferences().setReducedMotion(true);
        new Theme().choiceProperty().set(Theme.Choice.LIGHT);
        Theme.style(scene, false);
        stage.setScene(scene);
        stage.show();
        layout();
    }

    /** Applies stylesheets and layout now. */
    public void layout() {
        for (int pass = 0; pass < 2; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
    }

    /** The scene. */
    public Scene scene() {
        return stage.getScene();
    }

    /** Presses and releases a key on the node that has the focus. */
    public void press(KeyCode code) {
        Node owner = stage.getScene().getFocusOwner();
        Node target = owner == null ? stage.getScene().getRoot() : owner;
        target.fireEvent(key(KeyEvent.KEY_PRESSED, code));
        target.fireEvent(key(KeyEvent.KEY_RELEASED, code));
    }

    /** Presses and does not release: as often as it is called, the key repeats. */
    public void hold(KeyCode code) {
        stage.getScene().getFocusOwner().fireEvent(key(KeyEvent.KEY_PRESSED, code));
    }

    public void release(KeyCode code) {
        stage.getScene().getFocusOwner().fireEvent(key(KeyEvent.KEY_RELEASED, code));
    }

    /** The first visible button below the root that says so, by text or accessible text. */
    public Button button(String name) {
        return Accessibility.all(stage.getScene().getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    @Override
    public void close() {
        stage.hide();
        stage.setScene(new Scene(new StackPane()));
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }
}
