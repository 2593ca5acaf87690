package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsOfH2Test {

    @Test
    void whoeverConnectsToADatabaseHasTheSettingsOfTheApplication() {
        System.clearProperty("h2.allowedClasses");
        System.clearProperty("h2.objectCache");

        Database.source(Path.of("nowhere" + Folder.SUFFIX));

        assertThat(System.getProperty("h2.allowedClasses")).isEqualTo("none");
        assertThat(System.getProperty("h2.objectCache")).isEqualTo("false");
    }
}
