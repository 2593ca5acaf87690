package io.smarthub.bench.scenario;

import io.smarthub.bench.baseline.HandWrittenH2;
import io.smarthub.bench.baseline.Sqlite;
import io.smarthub.bench.data.Folders;
import io.smarthub.bench.data.Generator;
import io.smarthub.bench.data.KeptData;
import io.smarthub.bench.data.OpenStore;
import io.smarthub.bench.data.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What scenarios of one size stand on: the made data, opened when it is first asked for, and what it is compared with. */
public final class Ground implements AutoCloseable {

    private final Path project;
    private final KeptData data;
    private final KeptData.Figures figures;
    private final boolean justMade;
    private final Generator generator;
    private @Nullable OpenStore store;
    private @Nullable HandWrittenH2 handWritten;
    private @Nullable Sqlite sqlite;

    /**
     * @param justMade whether the figures of its making are of this run
     * @param project the folder with the packaged application
     */
    public Ground(KeptData data, KeptData.Figures figures, boolean justMade, Path project) {
        this.project = project;
        this.data = data;
        this.figures = figures;
        this.justMade = justMade;
        this.generator = new Generator(data.size().conversations());
    }

    public Size size() {
        return data.size();
    }

    /** The folder with the packaged application, for scenarios that start it. */
    public Path project() {
        return project;
    }

    public KeptData.Figures figures() {
        return figures;
    }

    /** The figures of an import in this run, if there was one already. */
    public Optional<KeptData.Figures> importOfThisRun() {
        return justMade ? Optional.of(figures) : Optional.empty();
    }

    public Generator generator() {
        return generator;
    }

    /** The application's data folder; close the store before another process opens it. */
    public Path database() {
        return data.database();
    }

    /** The application on it. */
    public OpenStore store() {
        if (store == null) {
            store = OpenStore.open(data.database());
            // measured is what answers once everything is there
            store.awaitFound(Generator.order(size().conversations() - 1));
        }
        return store;
    }

    /** Queries by hand beside the open application. */
    public HandWrittenH2 handWritten() {
        store();
        if (handWritten == null) {
            handWritten = HandWrittenH2.beside(data.database());
        }
        return Objects.requireNonNull(handWritten);
    }

    public Sqlite sqlite() throws IOException {
        if (sqlite == null) {
            sqlite = Sqlite.in(data.folder(), () -> generator.all().iterator());
        }
        return sqlite;
    }

    /** A copy of the data folder to write into, which the next one replaces. */
    public Path copy() throws IOException {
        closeStore();
        Path copy = work().resolve("copy");
        Folders.delete(copy);
        Folders.copy(data.database(), copy);
        return copy;
    }

    /** A folder for what is thrown away. */
    public Path work() throws IOException {
        return Files.createDirectories(data.folder().resolve("work"));
    }

    public void closeStore() {
        if (handWritten != null) {
            handWritten.close();
            handWritten = null;
        }
        if (store != null) {
            store.close();
            store = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeStore();
        if (sqlite != null) {
            sqlite.close();
        }
        Folders.delete(work());
    }
}
