package io.smarthub.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.support.FxTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Without a display every door says clearly that it is closed. */
@ExtendWith(FxTest.class)
class SystemDoorsTest {

    private final FileChoosers choosers = new SystemFileChoosers(Optional::empty);

    @Test
    void choosersSayThatThereIsNoDisplay() {
        var request = new FileChoosers.Request(
                "Import", List.of(new FileChoosers.Kind("CSV", List.of("*.csv"))), Optional.empty(), "");

        assertThatThrownBy(() -> choosers.open(request)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> choosers.openSeveral(request)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> choosers.save(request)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> choosers.folder("Backup", Optional.empty())).isInstanceOf(UnavailableException.class);
    }

    @Test
    void aFolderThatIsGoneDoesNotKeepAChooserShut(@TempDir Path folder) {
        Optional<Path> gone = Optional.of(folder.resolve("gone"));
        var request = new FileChoosers.Request("Export", List.of(), gone, "a.pdf");

        assertThatThrownBy(() -> choosers.open(request)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> choosers.openSeveral(request)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> choosers.save(request)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> choosers.folder("Backup", gone)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void foldersAreNotOpenedWithoutADesktop(@TempDir Path folder) {
        var opener = new SystemFolderOpener();

        assertThatThrownBy(() -> opener.open(folder)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> opener.open(folder.resolve("gone")))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("no longer there");
    }

    @Test
    void notificationsAreLeftOutWithoutADesktop() {
        var notifier = new SystemNotifier();
        notifier.show("New conversation", "Anna Berg", () -> {});

        assertThat(notifier.isAvailable()).isFalse();
    }

    @Test
    void programsAreFoundOnThePath() {
        assertThat(Programs.find("no-such-program-here")).isEmpty();
    }

    @Test
    void theClipboardTakesText() {
        new SystemClipboard().copy("code 1234");

        assertThat(javafx.scene.input.Clipboard.getSystemClipboard().getString())
                .isEqualTo("code 1234");
    }
}
