package io.smarthub.launch;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.cli.Environment;
import io.smarthub.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The language of everything that is said: what the owner has chosen, or the system's.
 *
 * @param system the system's locale; the chosen language is spoken in its country, whose weeks and dates it keeps
 */
public record OwnersLanguage(Locale system) implements Environment.Languages {

    /** What the settings of a data folder say, also where its database cannot be opened. */
    @Override
    public Locale of(Path folder) {
        return of(SettingsFile.peek(folder.resolve(Workspace.SETTINGS)));
    }

    /** What these preferences say. */
    @Override
    public Locale of(Preferences preferences) {
        return switch (preferences.language()) {
            case SYSTEM -> system;
            case EN -> Locale.of("en", system.getCountry());
            case DE -> Locale.of("de", system.getCountry().isEmpty() ? "DE" : system.getCountry());
        };
    }
}
