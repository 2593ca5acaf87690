package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reading;
import io.smarthub.app.imports.ReadingRules;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.imports.SourceFile;
import io.smarthub.app.imports.SourceFiles;
import io.smarthub.app.imports.TriggerRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files, folders and standard input. */
public final class FilesToImport implements SourceFiles {

    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Map<String, TriggerRule> triggers;

    /**
     * Makes a reader of files.
     *
     * @param standardInput what {@code -} stands for
     * @param triggers what the owner says about triggers, by name; others are automatic messages
     */
    public FilesToImport(InputStream standardInput, Map<String, TriggerRule> triggers) {
        this.standardInput = standardInput;
        this.triggers = Map.copyOf(triggers);
    }

    @Override
    public Found find(List<String> inputs) {
        return new FileSearch().find(inputs);
    }

    @Override
    public Optional<Format> detect(SourceFile file) {
        if (file.name().equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(Path.of(file.name()))) {
            return Head.read(RecordJson.MAPPER, Utf8.of(in)).format();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Reading open(SourceFile file, @Nullable Format format, ReadingRules rules) {
        FileReading.Mappings mappings = (kind, remarks, out) -> mapping(kind, rules, remarks, out);
        InputStream opened = null;
        try {
            boolean stdin = file.name().equals(STANDARD_INPUT);
            BooleanSupplier changed = stdin ? () -> false : Snapshot.of(Path.of(file.name()))::isOutdated;
            opened = stdin ? standardInput : Files.newInputStream(Path.of(file.name()));
            return new FileReading(
                    file.name(), RecordJson.MAPPER, new CountingInput(opened), format, mappings, changed);
        } catch (IOException e) {
            close(opened);
            return new Unread(problem(file.name(), e));
        }
    }

    private RecordMapping mapping(Format format, ReadingRules rules, Remarks remarks, Consumer<ReadItem> out) {
        Times times = new Times(rules, remarks);
        return switch (format) {
            case NEUTRAL -> new NeutralMapping(times, remarks, out);
            case TRANSCRIPT -> new TranscriptMapping(rules, times, remarks, out);
            case SMARTSUPP_HOOK -> new HookMapping(triggers, times, remarks, out);
        };
    }

    /** The problem with a file that cannot be opened. */
    static Problem problem(String file, IOException e) {
        Reason reason = switch (e) {
            case NoSuchFileException _ -> Reason.MISSING_FILE;
            case AccessDeniedException _ -> Reason.NO_PERMISSION;
            default -> Reason.UNREADABLE;
        };
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Problem(file, 0, Problem.Level.ERROR, reason, List.of(said));
    }

    private static void close(@Nullable InputStream opened) {
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException e) {
                // The file could not be read, which is reported; that it does not close either adds nothing.
                return;
            }
        }
    }

    /** Size and time of a file when it was opened. */
    private record Snapshot(Path path, long size, FileTime modified) {

        static Snapshot of(Path path) throws IOException {
            return new Snapshot(path, Files.size(path), Files.getLastModifiedTime(path));
        }

        boolean isOutdated() {
            try {
                return !equals(of(path));
            } catch (IOException e) {
                return true;
            }
        }
    }
}
