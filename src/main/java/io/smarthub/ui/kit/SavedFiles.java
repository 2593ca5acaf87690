package io.smarthub.ui.kit;

import io.smarthub.platform.FileChoosers;
import io.smarthub.platform.FolderOpener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks where a file goes, and says afterwards that it is there, with the way to it. FX thread only. */
public final class SavedFiles {

    private final FileChoosers choosers;
    private final FolderOpener folders;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Texts texts;
    private @Nullable Path lastFolder;

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
     * Where the file shall go; empty when the owner gave up.
     *
     * @param kind what kind of file it is, in words
     * @param name the proposed name with its ending, which is added where the owner left it out
     */
    public Optional<Path> ask(String title, String kind, String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        Optional<Path> chosen = choosers.save(new FileChoosers.Request(
                title,
                List.of(new FileChoosers.Kind(kind, List.of("*" + ending))),
                Optional.ofNullable(lastFolder),
                name));
        chosen.ifPresent(file -> lastFolder = file.getParent());
        return chosen.map(file -> withEnding(file, ending));
    }

    /** Adds the ending, unless that would replace a file that the chooser did not ask about. */
    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        if (name.contains(".")) {
            return file;
        }
        Path ended = file.resolveSibling(name + ending);
        return Files.exists(ended) ? file : ended;
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
