package io.smarthub.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.ThemeChoice;
import io.smarthub.app.preferences.Preferences.WindowPlace;
import io.smarthub.app.webchat.WebChatSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasChangedOverARestart() {
        WindowPlace place = new WindowPlace(10, 20, 1280, 800, false, "inbox", 360, 300);
        Preferences.Desk desk = new Preferences.Desk("Eva", true, false, true);
        try (SettingsFile settings = SettingsFile.open(file())) {
            settings.update(
                    it -> it.withTheme(ThemeChoice.DARK).withWindow(place).withDesk(desk));
        }

        try (SettingsFile settings = SettingsFile.open(file())) {
            assertThat(settings.preferences())
                    .isEqualTo(new Preferences(
                            Preferences.Language.SYSTEM, ThemeChoice.DARK, place, WebChatSettings.DEFAULT, desk));
        }
    }

    @Test
    void beginsWithTheDefaultsWhereThereIsNoFile() {
        try (SettingsFile settings = SettingsFile.open(file())) {
            assertThat(settings.preferences()).isEqualTo(Preferences.DEFAULT);
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void setsATruncatedFileAsideAndStarts() throws IOException {
        Files.writeString(file(), "{\"theme\":\"da");

        try (SettingsFile settings = SettingsFile.open(file())) {
            assertThat(settings.preferences()).isEqualTo(Preferences.DEFAULT);
            assertThat(settings.brokenFile())
                    .hasValueSatisfying(aside -> assertThat(aside)
                            .hasFileName("settings.json.broken")
                            .hasContent("{\"theme\":\"da"));
        }
    }

    @Test
    void leavesMembersItDoesNotKnowInTheFile() throws IOException {
        Files.writeString(file(), "{\"theme\":\"dark\",\"fromTheFuture\":{\"a\":1}}");

        try (SettingsFile settings = SettingsFile.open(file())) {
            settings.update(it -> it.withTheme(ThemeChoice.LIGHT));
        }

        assertThat(Files.readString(file())).contains("fromTheFuture").contains("light");
    }

    @Test
    void readsNonsenseValuesAsTheDefault() throws IOException {
        Files.writeString(file(), "{\"theme\":\"plaid\",\"language\":7,\"window\":\"big\"}");

        try (SettingsFile settings = SettingsFile.open(file())) {
            assertThat(settings.preferences()).isEqualTo(Preferences.DEFAULT);
        }
    }

    @Test
    void goesOnWhereTheFolderCannotBeWritten() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        try (SettingsFile settings = SettingsFile.open(notAFolder.resolve("settings.json"))) {
            settings.update(it -> it.withTheme(ThemeChoice.DARK));
            assertThat(settings.preferences().theme()).isEqualTo(ThemeChoice.DARK);
        }
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
