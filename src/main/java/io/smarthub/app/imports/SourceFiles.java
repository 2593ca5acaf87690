package io.smarthub.app.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: reads files of other platforms. Nothing here throws for bad input: it is answered as a {@link Problem}. */
public interface SourceFiles {

    /** Finds the files behind names of files and folders; folders recursively, in the order of their names. */
    Found find(List<String> inputs);

    /** What the file holds, by its first records. Standard input is not touched and gives no answer. */
    Optional<Format> detect(SourceFile file);

    /**
     * Begins to read a file; it is read as it is asked for, never held in memory whole.
     *
     * @param format what it holds, null to look at its first records
     */
    Reading open(SourceFile file, @Nullable Format format, ReadingRules rules);

    /** The files found, and what was wrong with the names. */
    record Found(List<SourceFile> files, List<Problem> problems) {
        public Found {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }

        /** All sizes together, -1 when one is not known. */
        public long bytes() {
            return files.stream().anyMatch(file -> file.bytes() < 0)
                    ? -1
                    : files.stream().mapToLong(SourceFile::bytes).sum();
        }
    }
}
