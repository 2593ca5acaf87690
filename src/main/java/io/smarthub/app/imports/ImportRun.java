package io.smarthub.app.imports;

import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One import from its first file to its report. */
final class ImportRun {

    private static final int ITEMS_BETWEEN_STEPS = 2_000;

    private final SourceFiles files;
    private final IntakeStore store;
    private final ImportRequest request;
    private final ReadingRules rules;
    private final Progress progress;
    private final boolean dryRun;
    private final Tally tally = new Tally();
    private final Batches batches;
    private final Set<String> formats = new LinkedHashSet<>();
    private final List<String> changed = new ArrayList<>();
    private List<SourceFile> found = List.of();
    private long bytes;
    private long bytesBefore;
    private int items;
    private boolean cancelled;

    ImportRun(
            SourceFiles files,
            IntakeStore store,
            ImportRequest request,
            ReadingRules rules,
            Progress progress,
            boolean dryRun) {
        this.files = files;
        this.store = store;
        this.request = request;
        this.rules = rules;
        this.progress = progress;
        this.dryRun = dryRun;
        this.batches = new Batches(store, tally, dryRun);
    }

    ImportReport report(Clock clock) {
        StoreFailure.Kind failure = null;
        try {
            readAll();
        } catch (StoreFailure e) {
            failure = e.kind();
            tally.list(new Problem(
                    "",
                    0,
                    Problem.Level.ERROR,
                    Reason.STORE_FAILED,
                    e.sentence().toTexts()));
        }
        batches.finish();
        if (cancelled) {
            remark(Problem.Level.WARNING, Reason.CANCELLED);
        }
        return new ImportReport(
                rules.now(),
                clock.instant(),
                found.stream().map(SourceFile::name).toList(),
                List.copyOf(formats),
                request.undated().toString(),
                tally.counts(batches.conversations()),
                tally.problems(),
                changed,
                dryRun,
                cancelled,
                failure);
    }

    private void readAll() {
        SourceFiles.Found all = files.find(request.inputs());
        found = all.files();
        bytes = all.bytes();
        all.problems().forEach(tally::list);
        warnOfFuture();
        IntakeStore.Bulk bulk = dryRun ? () -> {} : store.bulk(bytes);
        try {
            for (int file = 0; file < found.size() && !cancelled; file++) {
                read(file);
            }
            if (!cancelled) {
                batches.flush();
            }
        } finally {
            try {
                batches.settle();
            } finally {
                bulk.close();
            }
        }
    }

    private void read(int number) {
        SourceFile file = found.get(number);
        batches.file(number, file.name());
        try (Reading reading = files.open(file, request.format(), rules)) {
            reading.format().map(Format::id).ifPresent(formats::add);
            step(number, reading);
            ReadItem item = reading.next();
            while (item != null && !cancelled) {
                take(item);
                if (batches.isFull() || ++items % ITEMS_BETWEEN_STEPS == 0) {
                    pause(number, reading);
                }
                item = cancelled ? null : reading.next();
            }
            if (reading.changedWhileRead()) {
                changed.add(file.name());
            }
            bytesBefore += reading.bytesRead();
            step(number, null);
        }
    }

    private void take(ReadItem item) {
        switch (item) {
            case ReadItem.Read read -> batches.add(read);
            case ReadItem.Remark remark -> tally.remark(remark);
            case ReadItem.LeftOut left -> tally.leftOut(left.records());
            case ReadItem.Repeated repeated -> tally.repeated(repeated.records());
        }
    }

    /** Between batches: whether to go on, then what is waiting is stored. */
    private void pause(int number, Reading reading) {
        cancelled = progress.cancelled();
        if (!cancelled && batches.isFull()) {
            batches.flush();
        }
        step(number, reading);
    }

    private void step(int number, @Nullable Reading reading) {
        progress.reached(new Progress.Step(
                found.get(number).name(),
                number + 1,
                found.size(),
                tally.records(),
                bytesBefore + (reading == null ? 0 : reading.bytesRead()),
                bytes));
    }

    private void warnOfFuture() {
        if (request.undated() instanceof Undated.Spread period
                && period.to().isAfter(LocalDate.ofInstant(rules.now(), rules.zone()))) {
            remark(Problem.Level.WARNING, Reason.PERIOD_IN_FUTURE, period.to().toString());
        }
    }

    private void remark(Problem.Level level, Reason reason, String... arguments) {
        tally.list(new Problem("", 0, level, reason, List.of(arguments)));
    }
}
