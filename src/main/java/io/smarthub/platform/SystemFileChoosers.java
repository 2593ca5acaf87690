package io.smarthub.platform;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        return path(available(() -> chooser(request).showOpenDialog(window())));
    }

    @Override
    public List<Path> openSeveral(Request request) {
        List<File> files = available(() -> chooser(request).showOpenMultipleDialog(window()));
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Request request) {
        return path(available(() -> chooser(request).showSaveDialog(window())));
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return path(available(() -> chooser.showDialog(window())));
    }

    private static FileChooser chooser(Request request) {
        var chooser = new FileChooser();
        chooser.setTitle(request.title());
        chooser.setInitialFileName(request.name());
        request.start().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
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

    private static <T> @Nullable T available(Supplier<@Nullable T> chooser) {
        try {
            return chooser.get();
        } catch (UnsupportedOperationException e) {
            throw new UnavailableException(
                    "There is no file chooser without a display; name the file on the command line", e);
        }
    }
}
