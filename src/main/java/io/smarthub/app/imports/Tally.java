package io.smarthub.app.imports;

import io.smarthub.app.intake.Accepted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what an import does, and keeps the first problems of each level. */
final class Tally {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Problem.Level, Long> levels = new EnumMap<>(Problem.Level.class);
    private long records;
    private long added;
    private long updated;
    private long unchanged;
    private long skipped;
    private long events;
    private long derivedEvents;

    void read(int more) {
        records += more;
    }

    long records() {
        return records;
    }

    /** Records that say nothing new by themselves. */
    void repeated(int more) {
        records += more;
        unchanged += more;
    }

    /** Records whose reason is already listed. */
    void leftOut(int more) {
        records += more;
        skipped += more;
    }

    void remark(ReadItem.Remark remark) {
        records += remark.records();
        if (remark.problem().level() == Problem.Level.SKIPPED) {
            skipped += remark.records();
        }
        list(remark.problem());
    }

    /** Adds a problem to the report. */
    void list(Problem problem) {
        long before = levels.merge(problem.level(), 1L, Long::sum);
        if (before <= ImportReport.PROBLEMS_KEPT) {
            problems.add(problem);
        }
    }

    /** Counts what became of a record; see {@link Counts}. */
    void answered(ReadItem.Read read, Accepted answer) {
        int all = read.headers() + read.eventRecords();
        switch (answer.change()) {
            case ADDED -> added += all;
            case UPDATED -> updated(read, answer.newEvents());
            case UNCHANGED -> unchanged += all;
            case SKIPPED -> skipped += all;
        }
        if (answer.change() != Accepted.Kind.SKIPPED) {
            events += read.events();
            derivedEvents += read.derivedEvents();
        }
    }

    /** Of single events the new ones are added, the others unchanged; what describes the conversation is updated. */
    private void updated(ReadItem.Read read, int newEvents) {
        int fresh = Math.min(read.eventRecords(), newEvents);
        int known = read.eventRecords() - fresh;
        boolean nothingElse = read.headers() == 0 && fresh == 0 && known > 0;
        added += fresh;
        updated += nothingElse ? 1 : read.headers();
        unchanged += nothingElse ? known - 1 : known;
    }

    List<Problem> problems() {
        return problems;
    }

    Counts counts(long conversations) {
        return new Counts(
                records,
                added,
                updated,
                unchanged,
                skipped,
                levels.getOrDefault(Problem.Level.ERROR, 0L),
                levels.getOrDefault(Problem.Level.WARNING, 0L),
                conversations,
                events,
                derivedEvents);
    }
}
