package io.smarthub.ui.kit;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** The only movements: fades and slides of 120 ms; none when the system or the owner asks for reduced motion. FX thread only. */
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

    /** Lets a node slide in from so many pixels to the right of its place. */
    public static void slideIn(Node node, double distance) {
        slide(node, distance, 0, () -> {});
    }

    /** Lets a node slide out to the right, then runs the action. */
    public static void slideOut(Node node, double distance, Runnable then) {
        slide(node, node.getTranslateX(), distance, then);
    }

    private static void slide(Node node, double from, double to, Runnable then) {
        if (node.getScene() == null || node.getScene().getPreferences().isReducedMotion()) {
            node.setTranslateX(0);
            then.run();
            return;
        }
        var slide = new TranslateTransition(LENGTH, node);
        slide.setFromX(from);
        slide.setToX(to);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.setOnFinished(_ -> then.run());
        slide.play();
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
