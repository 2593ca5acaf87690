package io.smarthub.ui.kit.overlay;

import io.smarthub.platform.Clipboard;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The root of a window's scene: the frame, dialogs over it, toasts over both. */
public final class OverlayHost extends StackPane {

    private final DialogLayer dialogs;
    private final ToastLayer toasts;

    /** With the texts of the kit and the clipboard that error details are copied to. */
    public OverlayHost(Texts texts, Clipboard clipboard) {
        dialogs = new DialogLayer(texts.of("kit"), clipboard);
        toasts = new ToastLayer(texts.of("kit"));
        getStyleClass().add("overlay-host");
        getChildren().addAll(dialogs, toasts);
    }

    /** Puts the frame under the layers. */
    public void setContent(Node content) {
        getChildren().setAll(content, dialogs, toasts);
    }

    /** The dialogs of this window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** The toasts of this window. */
    public Toasts toasts() {
        return toasts;
    }
}
