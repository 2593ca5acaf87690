package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.SavingInto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {

    @TempDir
    private Path folder;

    private final List<Toasts.Toast> toasts = new ArrayList<>();
    private final SavingInto chooser = new SavingInto(null);
    private boolean noFolders;
    private final SavedFiles files = new SavedFiles(
            chooser,
            _ -> {
                if (noFolders) {
                    throw new IllegalStateException("no desktop");
                }
            },
            new Tasks(Runnable::run, Runnable::run, _ -> {}),
            toasts::add,
            Texts.of("kit", Locale.ENGLISH));

    @Test
    void whoGivesUpIsAskedNothingMore() {
        assertThat(files.ask("Export", "PDF document", "a.pdf")).isEmpty();
        assertThat(toasts).isEmpty();
    }

    @Test
    void theFolderOfTheLastFileIsOfferedAgain() {
        chooser.folder(folder);
        files.ask("Export", "PDF document", "a.pdf");
        files.ask("Export", "PDF document", "b.pdf");

        assertThat(chooser.requests().getFirst().start()).isEmpty();
        assertThat(chooser.requests().getLast().start()).contains(folder);
    }

    @Test
    void aNameWithoutAnEndingGetsOneUnlessThatReplacesAFile() throws Exception {
        SavedFiles typed = new SavedFiles(
                new SavingInto(folder) {
                    @Override
                    public Optional<Path> save(Request request) {
                        return Optional.of(folder.resolve("typed"));
                    }
                },
                _ -> {},
                new Tasks(Runnable::run, Runnable::run, _ -> {}),
                toasts::add,
                Texts.of("kit", Locale.ENGLISH));

        assertThat(typed.ask("Export", "PDF document", "a.pdf")).contains(folder.resolve("typed.pdf"));

        Files.writeString(folder.resolve("typed.pdf"), "old");
        assertThat(typed.ask("Export", "PDF document", "a.pdf")).contains(folder.resolve("typed"));
    }

    @Test
    void aFolderThatCannotBeShownIsNamed() {
        noFolders = true;
        files.written("Exported: a.pdf", folder.resolve("a.pdf"));

        toasts.getFirst().action().orElseThrow().run().run();

        assertThat(toasts.getLast().text()).isEqualTo("The folder could not be opened: " + folder);
    }
}
