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

    private Optional<Path> asked(SavedFiles of, String name) {
        List<Path> chosen = new ArrayList<>();
        of.ask("Export", "PDF document", name, chosen::add);
        return chosen.stream().findFirst();
    }

    private SavedFiles typed(String name, Tasks tasks) {
        SavingInto typing = new SavingInto(folder) {
            @Override
            public Optional<Path> save(Request request) {
                return Optional.of(folder.resolve(name));
            }
        };
        return new SavedFiles(typing, _ -> {}, tasks, toasts::add, Texts.of("kit", Locale.ENGLISH));
    }

    private Optional<Path> typed(String name) {
        return asked(typed(name, new Tasks(Runnable::run, Runnable::run, _ -> {})), "a.pdf");
    }

    @Test
    void whoGivesUpIsAskedNothingMore() {
        assertThat(asked(files, "a.pdf")).isEmpty();
        assertThat(toasts).isEmpty();
    }

    @Test
    void theFolderOfTheLastFileIsOfferedAgain() {
        chooser.folder(folder);
        asked(files, "a.pdf");
        asked(files, "b.pdf");

        assertThat(chooser.requests().getFirst().start()).isEmpty();
        assertThat(chooser.requests().getLast().start()).contains(folder);
    }

    @Test
    void aLastFolderThatIsGoneIsNotOffered() {
        chooser.folder(folder.resolve("gone"));
        asked(files, "a.pdf");
        asked(files, "b.pdf");

        assertThat(chooser.requests().getLast().start()).isEmpty();
    }

    @Test
    void aNameWithoutTheEndingGetsItUnlessThatReplacesAFile() throws Exception {
        assertThat(typed("typed")).contains(folder.resolve("typed.pdf"));
        assertThat(typed("typed.PDF")).contains(folder.resolve("typed.PDF"));

        Files.writeString(folder.resolve("typed.pdf"), "old");
        assertThat(typed("typed")).contains(folder.resolve("typed"));
    }

    @Test
    void aDotInANameIsNoEnding() {
        assertThat(typed("Dr. Weber")).contains(folder.resolve("Dr. Weber.pdf"));
        assertThat(typed("Müller 24.11")).contains(folder.resolve("Müller 24.11.pdf"));
    }

    @Test
    void theDiskIsAskedAwayFromTheWindow() {
        List<Runnable> away = new ArrayList<>();
        List<Path> chosen = new ArrayList<>();
        SavedFiles saved = typed("typed", new Tasks(away::add, Runnable::run, _ -> {}));
        saved.ask("Export", "PDF document", "a.pdf", chosen::add);
        saved.ask("Export", "PDF document", "a.pdf", chosen::add);
        assertThat(away).as("asked once, however often it is clicked").hasSize(1);

        away.removeFirst().run();
        assertThat(chosen).isEmpty();
        away.removeFirst().run();
        assertThat(chosen).containsExactly(folder.resolve("typed.pdf"));
    }

    @Test
    void aFolderThatCannotBeShownIsNamed() {
        noFolders = true;
        files.written("Exported: a.pdf", folder.resolve("a.pdf"));

        toasts.getFirst().action().orElseThrow().run().run();

        assertThat(toasts.getLast().text()).isEqualTo("The folder could not be opened: " + folder);
    }
}
