package io.smarthub.bench.window;

import io.smarthub.platform.FileChoosers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody chooses anything. */
final class NoFiles implements FileChoosers {

    @Override
    public Optional<Path> open(Request request) {
        return Optional.empty();
    }

    @Override
    public List<Path> openSeveral(Request request) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Request request) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> start) {
        return Optional.empty();
    }
}
