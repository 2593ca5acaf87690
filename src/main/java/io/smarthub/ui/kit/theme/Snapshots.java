package io.smarthub.ui.kit.theme;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Pictures of scenes, also without a display. The theme must have been made once before. FX thread only. */
public final class Snapshots {

    private Snapshots() {}

    /** Lays a root out at a size in light or dark and returns what is seen. The root must not be in another scene. */
    public static WritableImage take(Parent root, int width, int height, boolean dark) {
        var scene = new Scene(root, width, height);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, dark);
        try {
            return take(scene);
        } finally {
            scene.setRoot(new javafx.scene.Group());
        }
    }

    /** What is seen of a scene at its present size. */
    public static WritableImage take(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        scene.getRoot().lookupAll(".viewport").forEach(Snapshots::drawAfresh);
        return scene.snapshot(null);
    }

    /** A scroll pane keeps a picture of what is in it, which only a frame on a screen brings up to date. */
    private static void drawAfresh(Node viewport) {
        viewport.setCache(false);
    }

    /** Writes a picture as a PNG file; missing folders are made. */
    public static void write(WritableImage image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            write(image, out);
        }
    }

    /** Writes a picture as PNG into a stream, which stays open; not bound to the FX thread. */
    public static void write(WritableImage image, OutputStream out) throws IOException {
        Png.write(image, out);
    }
}
