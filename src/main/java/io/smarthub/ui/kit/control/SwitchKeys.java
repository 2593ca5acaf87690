package io.smarthub.ui.kit.control;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Space and Enter move a switch as they press a button, once however long they are held: AtlantaFX's switch knows the mouse alone. */
final class SwitchKeys {

    private final ToggleSwitch toggle;
    private boolean pressed;

    private SwitchKeys(ToggleSwitch toggle) {
        this.toggle = toggle;
    }

    static void on(ToggleSwitch toggle) {
        var keys = new SwitchKeys(toggle);
        toggle.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        toggle.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
        toggle.focusedProperty().subscribe(() -> keys.pressed = false);
    }

    private void pressed(KeyEvent event) {
        if (isMeant(event)) {
            pressed = true;
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        if (isMeant(event) && pressed) {
            pressed = false;
            event.consume();
            toggle.fire();
        }
    }

    private static boolean isMeant(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
    }
}
