package io.smarthub.ui.kit;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.util.Duration;

/** The only movements: 120 ms fades; none when the system or the owner asks for reduced motion. FX thread only. */
public final class Motion {

    private static final Duration LENGTH = Duration.millis(120);

    private Motion() {}

    /** Lets a node that is already in a scene appear. */
    public static void appear(Node node) {
        fade(node, 0, 1, () -> {});
    }

    /** Lets a node disappear, then runs the action (which removes it). */
    public static void disappear(Node node, Runnable then) {
        fade(node, node.getOpacity(), 0, then);
    }

    private static void fade(Node node, double from, double to, Runnable then) {
        if (node.getScene() == null || node.getScene().getPreferences().isReducedMotion()) {
            node.setOpacity(to);
            then.run();
            return;
        }
        var fade = new FadeTransition(LENGTH, node);
        fade.setFromValue(from);
        fade.setToValue(to);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.setOnFinished(_ -> then.run());
        fade.play();
    }
}
