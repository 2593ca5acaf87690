package io.smarthub.launch.pictures;

import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.kit.theme.Snapshots;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes what a person sees of a window: its scene, and what hangs over it in windows of its own. */
final class Camera {

    private Camera() {}

    /** @param shifted how far popups were shown from where they belong */
    static WritableImage take(Stage stage, double shifted) {
        Scene scene = stage.getScene();
        reveal(scene.getRoot());
        WritableImage frame = Snapshots.take(scene);
        List<PopupWindow> popups = popups();
        if (popups.isEmpty()) {
            return frame;
        }
        Group layers = new Group(new ImageView(frame));
        for (PopupWindow popup : popups) {
            Scene inside = popup.getScene();
            inside.setFill(Color.TRANSPARENT);
            ImageView layer = new ImageView(Snapshots.take(inside));
            layer.setX(popup.getX() - shifted);
            layer.setY(popup.getY());
            layers.getChildren().add(layer);
        }
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(0, 0, frame.getWidth(), frame.getHeight()));
        return layers.snapshot(part, null);
    }

    /** What is waited for is drawn at once; a window shows it after a moment. */
    static void reveal(Parent root) {
        root.lookupAll(".skeleton").stream()
                .filter(Skeleton.class::isInstance)
                .map(Skeleton.class::cast)
                .forEach(Skeleton::now);
    }

    /** The popups that are open, the oldest first; a tooltip is not waited for. */
    static List<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.isShowing() && !(popup instanceof Tooltip))
                .toList();
    }
}
