package io.smarthub.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** Loads the bundled fonts. Their making and licences: the folder of the fonts. */
public final class Fonts {

    private Fonts() {}

    static {
        load("SmartHubInter-Regular");
        load("SmartHubInter-Medium");
        load("SmartHubInter-SemiBold");
        load("SmartHubIcons");
    }

    /** Makes the families known to JavaFX, with the first call. */
    public static void load() {
        // the class does it when it is first used
    }

    private static void load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/io/smarthub/fonts/" + name + ".ttf")) {
            if (in == null || Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("The bundled font " + name + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + name + " cannot be read", e);
        }
    }
}
