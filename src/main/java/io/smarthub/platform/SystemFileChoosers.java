package io.smarthub.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system's own choosers. */
public final class SystemFileChoosers implements FileChoosers {

    private final Supplier<Optional<Window>> owner;

    /** With the window the choosers belong to, asked at each use. */
    public SystemFileChoosers(Supplier<Optional<Window>> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(Request request) {
        FileChooser chooser = chooser(request);
        return path(shown(chooser::setInitialDirectory, request.start(), () -> chooser.showOpenDialog(window())));
    }

    @Override
    public List<Path> openSeveral(Request request) {
        FileChooser chooser = chooser(request);
        List<File> files =
                shown(chooser::setInitialDirectory, request.start(), () -> chooser.showOpenMultipleDialog(window()));
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Request request) {
        FileChooser chooser = chooser(request);
        return path(shown(chooser::setInitialDirectory, request.start(), () -> chooser.showSaveDialog(window())));
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(shown(chooser::setInitialDirectory, start, () -> chooser.showDialog(window())));
    }

    private static FileChooser chooser(Request request) {
        var chooser = new FileChooser();
        chooser.setTitle(request.title());
        chooser.setInitialFileName(request.name());
        request.kinds().stream()
                .map(kind -> new FileChooser.ExtensionFilter(kind.name(), kind.patterns()))
                .forEach(chooser.getExtensionFilters()::add);
        return chooser;
    }

    private @Nullable Window window() {
        return owner.get().orElse(null);
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** Begins in a folder; one that the system refuses is left out instead of being looked at here first. */
    private static <T> @Nullable T shown(
            Consumer<@Nullable File> begin, Optional<Path> start, Supplier<@Nullable T> chooser) {
        if (start.isPresent()) {
            begin.accept(start.get().toFile());
            try {
                return available(chooser);
            } catch (IllegalArgumentException e) {
                begin.accept(null);
            }
        }
        return available(chooser);
    }

    private static <T> @Nullable T available(Supplier<@Nullable T> chooser) {
        try {
            return chooser.get();
        } catch (UnsupportedOperationException e) {
            throw new UnavailableException(
                    "There is no file chooser without a display; name the file on the command line", e);
        }
    }
}
