package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsOfH2Test {

    @Test
    void whoeverConnectsToADatabaseHasTheSettingsOfTheApplication() {
        System.clearProperty("h2.allowedClasses");
        System.clearProperty("h2.objectCache");

        Database.source(Path.of("nowhere" + Folder.SUFFIX));

        assertThat(System.getProperty("h2.allowedClasses")).isEqualTo("none");
        assertThat(System.getProperty("h2.objectCache")).isEqualTo("false");
    }

    /** Decision 0029: whoever writes does not wait for pages that are moved. */
    @Test
    void aFileIsTidiedOnlyWhereLittleOfItIsUsed(@TempDir Path dir) throws SQLException {
        try (Connection connection =
                        Database.source(dir.resolve("smarthub" + Folder.SUFFIX)).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rate = statement.executeQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS "
                        + "WHERE SETTING_NAME = 'AUTO_COMPACT_FILL_RATE'")) {
            assertThat(rate.next()).isTrue();
            assertThat(rate.getString(1)).isEqualTo("40");
        }
    }
}
