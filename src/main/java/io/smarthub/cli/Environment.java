package io.smarthub.cli;

import io.smarthub.app.preferences.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the command line runs in.
 *
 * @param standardFolder where the database lies when {@code --data} is not given
 * @param version what {@code --version} prints, read when it is asked for
 * @param languages of messages and help
 * @param clock the time, unless {@code --now} is given
 */
public record Environment(
        Desks desks,
        Console console,
        Path standardFolder,
        Clock clock,
        Languages languages,
        Supplier<String> version,
        Windows windows) {

    /** Which language the owner of a data folder reads. */
    public interface Languages {

        /** The one chosen in the folder's settings, or the system's; for a folder that is not there, too. */
        Locale of(Path folder);

        /** What these preferences say, which may not have been written into the folder yet. */
        Locale of(Preferences preferences);
    }

    /** What needs the toolkit: opening the window, and rendering the screens. */
    public interface Windows {

        /** Opens the window on a folder; returns when it is closed. */
        int open(Path folder, Clock clock);

        /** Opens the window on a temporary database with the demo conversations. */
        int demo(Clock clock);

        /** Renders every screen of a database to pictures in a folder. */
        List<Path> screens(ScreensRequest request);
    }

    /**
     * What to render.
     *
     * @param folder of the database
     * @param out where the pictures go
     */
    public record ScreensRequest(
            Path folder, Path out, Clock clock, boolean dark, Locale language, int width, int height) {}
}
