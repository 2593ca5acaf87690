package io.smarthub.ui.kit;

import io.smarthub.platform.FileChoosers;
import io.smarthub.platform.FolderOpener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks where a file goes, and says afterwards that it is there, with the way to it. FX thread only. */
public final class SavedFiles {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final FileChoosers choosers;
    private final FolderOpener folders;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Texts texts;
    private final LastFolder lastFolder = new LastFolder(Files::isDirectory, PATIENCE);
    private boolean asking;

    /**
     * With the doors to the system.
     *
     * @param texts in the window's language
     */
    public SavedFiles(FileChoosers choosers, FolderOpener folders, Tasks tasks, Toasts toasts, Texts texts) {
        this.choosers = choosers;
        this.folders = folders;
        this.tasks = tasks;
        this.toasts = toasts;
        this.texts = texts.of("kit");
    }

    /**
     * Asks where the file shall go, in the folder of the last one; nothing happens when the owner gives up, or while they are
     * still being asked.
     *
     * @param kind what kind of file it is, in words
     * @param name the proposed name with its ending, which is added where the owner left it out
     * @param then takes the chosen file, on the FX thread
     */
    public void ask(String title, String kind, String name, Consumer<Path> then) {
        if (asking) {
            return;
        }
        asking = true;
        tasks.run("looking for the last folder", lastFolder::ifThere)
                .onSuccess(start -> choose(title, kind, name, start).ifPresent(file -> ended(file, ending(name), then)))
                .onEnd(() -> asking = false)
                .start();
    }

    private Optional<Path> choose(String title, String kind, String name, Optional<Path> start) {
        var kinds = List.of(new FileChoosers.Kind(kind, List.of("*" + ending(name))));
        Optional<Path> chosen = choosers.save(new FileChoosers.Request(title, kinds, start, name));
        chosen.ifPresent(file -> lastFolder.remember(file.getParent()));
        return chosen;
    }

    /** Adds the ending, unless that would replace a file that the chooser did not ask about. */
    private void ended(Path file, String ending, Consumer<Path> then) {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            then.accept(file);
            return;
        }
        Path ended = file.resolveSibling(name + ending);
        tasks.run("looking whether the file is there", () -> Files.exists(ended) ? file : ended)
                .onSuccess(then)
                .start();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.'));
    }

    /** Says that the file is written, and offers to show it in its folder. */
    public void written(String sentence, Path file) {
        toasts.show(new Toasts.Toast(
                Tone.SUCCESS,
                sentence,
                Optional.of(new Toasts.Action(texts.get("saved.show"), () -> showFolder(file)))));
    }

    /** Says that it was not written, and why. */
    public void notWritten(String sentence) {
        toasts.problem(sentence);
    }

    private void showFolder(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent() == null ? whole : whole.getParent();
        tasks.run("showing the folder", () -> folders.open(folder))
                .onFailure(_ -> toasts.problem(texts.get("saved.no-folder", folder.toString())))
                .start();
    }
}
