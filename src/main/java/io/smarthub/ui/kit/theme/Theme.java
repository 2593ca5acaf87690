package io.smarthub.ui.kit.theme;

import io.smarthub.ui.kit.Fonts;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Light and dark. Follows the system unless the owner has chosen (H18). AtlantaFX's Primer is the user agent
 * stylesheet, so that no Modena rule is left; our palette and rules are the scene's stylesheets, so that popups get
 * them too. FX thread only.
 */
public final class Theme {

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final BooleanExpression dark = Bindings.createBooleanBinding(
            this::computeDark, choice, Platform.getPreferences().colorSchemeProperty());

    /** Loads the fonts and sets the user agent stylesheet; to be made before the first window is shown. */
    public Theme() {
        Application.setUserAgentStylesheet(sheet("atlantafx"));
        Fonts.load();
    }

    /** What the owner chose. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Whether dark is shown now. */
    public BooleanExpression darkProperty() {
        return dark;
    }

    /** Styles a scene now and on every later change, until the subscription is ended. */
    public Subscription apply(Scene scene) {
        return dark.subscribe(isDark -> style(scene, isDark));
    }

    /** Styles a scene once, whatever was chosen. */
    public static void style(Scene scene, boolean dark) {
        scene.getStylesheets().setAll(stylesheet(dark));
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private boolean computeDark() {
        return switch (choice.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /** All our stylesheets in one, as the build joins them: JavaFX matches each node with each sheet. */
    private static String stylesheet(boolean dark) {
        return sheet(dark ? "dark" : "light");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/io/smarthub/css/" + name + ".bss"), name)
                .toString();
    }

    /** What the owner can choose in the preferences. */
    public enum Choice {
        /** As the operating system. */
        SYSTEM,
        /** Always light. */
        LIGHT,
        /** Always dark. */
        DARK
    }
}
