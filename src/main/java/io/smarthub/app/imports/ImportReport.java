package io.smarthub.app.imports;

import io.smarthub.app.intake.StoreFailure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param files the files read, in order
 * @param formats what they held, as the formats' names, each once
 * @param undated what was asked for undated conversations
 * @param counts what it did, or would do
 * @param problems everything to report in the order found; of each level the first {@value #PROBLEMS_KEPT}, the counts
 *     are exact
 * @param changedWhileRead files that changed while they were read
 * @param dryRun whether nothing was to be stored
 * @param cancelled whether it was ended early; what was stored until then stays
 * @param failure why the store stopped it, null when it did not
 */
public record ImportReport(
        Instant startedAt,
        Instant finishedAt,
        List<String> files,
        List<String> formats,
        String undated,
        Counts counts,
        List<Problem> problems,
        List<String> changedWhileRead,
        boolean dryRun,
        boolean cancelled,
        StoreFailure.@Nullable Kind failure) {

    /** How many problems of a level are listed at most. */
    public static final int PROBLEMS_KEPT = 1_000;

    public ImportReport {
        files = List.copyOf(files);
        formats = List.copyOf(formats);
        problems = List.copyOf(problems);
        changedWhileRead = List.copyOf(changedWhileRead);
    }

    /** The problems of one level. */
    public List<Problem> problems(Problem.Level level) {
        return problems.stream().filter(problem -> problem.level() == level).toList();
    }

    /** Whether everything asked for was done. */
    public boolean complete() {
        return counts.errors() == 0 && !cancelled && failure == null;
    }
}
