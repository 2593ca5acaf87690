package io.smarthub.support;

import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

/** A window's content without a window: what is to be read on it, and its buttons by their words. FX thread only. */
public final class OnScreen {

    private final OverlayHost host;

    private OnScreen(OverlayHost host) {
        this.host = host;
    }

    /** A host for dialogs and toasts, to build a screen with. */
    public static OverlayHost host(Locale locale) {
        return new OverlayHost(Texts.of("kit", locale), _ -> {});
    }

    /** Shows a screen in it at a size. */
    public static OnScreen show(OverlayHost host, Node screen, int width, int height, boolean dark) {
        host.setContent(screen);
        var scene = new Scene(host, width, height);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, dark);
        lay(host);
        return new OnScreen(host);
    }

    /** Every text that is visible. */
    public List<String> texts() {
        return nodes(Labeled.class)
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Presses the visible button of that text or id. */
    public OnScreen press(String name) {
        nodes(ButtonBase.class)
                .filter(button -> name.equals(button.getText()) || name.equals(button.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + texts()))
                .fire();
        return this;
    }

    /** The visible node of that id. */
    public <T extends Node> T find(String id, Class<T> type) {
        return nodes(type)
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    /** What the keyboard reaches and nobody can name. */
    public List<Node> unnamed() {
        lay(host);
        return Accessibility.unnamed(host);
    }

    /** Writes a picture into {@code target/screens}, to be looked at. */
    public OnScreen draw(String name) throws IOException {
        Snapshots.write(Snapshots.take(host.getScene()), Path.of("target/screens", name + ".png"));
        return this;
    }

    /** Without a picture: in a scene without a window a second one misses what changed inside a scroll pane. */
    private static void lay(OverlayHost host) {
        for (int pass = 0; pass < 3; pass++) {
            host.applyCss();
            host.layout();
        }
    }

    private <T> Stream<T> nodes(Class<T> type) {
        return Accessibility.all(host).filter(type::isInstance).map(type::cast);
    }
}
