package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.support.TestDb;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopWindowsTest {

    @Test
    void anErrorOnTheToolkitsThreadIsNoSuccess() {
        Error error = new NoClassDefFoundError("libprism");

        assertThatThrownBy(() -> DesktopWindows.on(Runnable::run, () -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void handsOverWhatWasMadeThere() {
        assertThat(DesktopWindows.on(made -> Thread.ofVirtual().start(made), () -> List.of("home.png")))
                .containsExactly("home.png");
    }

    @Test
    void aWindowThatIsGivenUpLeavesTheFolderFree(@TempDir Path folder) {
        OwnersLanguage language = new OwnersLanguage(Locale.ENGLISH);
        DesktopWindows windows =
                new DesktopWindows(new Milestones(), language, new RunningWindow(language, System.err));

        windows.begin(folder, TestDb.CLOCK).giveUp();

        assertThat(folder.resolve("smarthub.mv.db")).as("it was opened").exists();
        try (Workspace workspace =
                Workspace.open(folder, TestDb.CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            assertThat(workspace.account().account().welcomed()).isFalse();
        }
    }
}
