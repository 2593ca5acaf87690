package io.smarthub.support;

import io.smarthub.platform.FileChoosers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chooser that saves into a folder under the proposed name, or gives up; it remembers what it was asked. */
public class SavingInto implements FileChoosers {

    private final List<Request> requests = new ArrayList<>();
    private @Nullable Path folder;

    /** Gives up while the folder is null. */
    public SavingInto(@Nullable Path folder) {
        this.folder = folder;
    }

    /** From now on. */
    public void folder(@Nullable Path to) {
        folder = to;
    }

    public List<Request> requests() {
        return requests;
    }

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
        requests.add(request);
        return Optional.ofNullable(folder).map(into -> into.resolve(request.name()));
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> start) {
        return Optional.empty();
    }
}
