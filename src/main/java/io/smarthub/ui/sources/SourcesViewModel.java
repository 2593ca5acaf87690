package io.smarthub.ui.sources;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportReports;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.imports.Progress;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.RunningTask;
import io.smarthub.ui.shell.RunningTasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Importing: first the dry run, then the import, and the reports of earlier ones. FX thread only. */
public final class SourcesViewModel {

    /** What the import card shows. */
    sealed interface State {
        /** Nothing is going on. */
        record Ready() implements State {}

        /** The dry run is reading. */
        record Checking(List<String> inputs) implements State {}

        /** The dry run is done: this is what the import would do. */
        record Checked(ImportRequest request, ImportReport report) implements State {}

        /** The import is running. */
        record Importing(List<String> inputs) implements State {}

        /** The import is done. */
        record Imported(ImportReport report) implements State {}
    }

    private static final int REPORTS = 50;

    private final ImportService imports;
    private final ImportReports reports;
    private final Changes changes;
    private final RunningTasks running;
    private final Texts texts;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Ready());
    private final ReadOnlyObjectWrapper<Optional<List<ImportReports.Kept>>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Changes.@Nullable Subscription subscription;
    private @Nullable RunningTask current;

    public SourcesViewModel(
            ImportService imports,
            ImportReports reports,
            Changes changes,
            RunningTasks running,
            Texts texts,
            Tasks tasks) {
        this.imports = imports;
        this.reports = reports;
        this.changes = changes;
        this.running = running;
        this.texts = texts;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The latest reports; empty until they have been read. */
    ReadOnlyObjectProperty<Optional<List<ImportReports.Kept>>> reportsProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Begins to follow reports. */
    void attach() {
        detach();
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.ImportReport) {
                Fx.run(this::refresh);
            }
        });
        refresh();
    }

    void detach() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** Tells what an import would do, without changing anything. */
    public void check(ImportRequest request) {
        state.set(new State.Checking(request.inputs()));
        work(texts.get("task.checking"), request, true, report -> new State.Checked(request, report));
    }

    /** Imports what was checked. */
    void importChecked(ImportRequest request) {
        state.set(new State.Importing(request.inputs()));
        work(texts.get("task.importing"), request, false, State.Imported::new);
    }

    /** Stops what is running; what is stored stays. */
    void cancel() {
        if (current != null) {
            current.cancel();
        }
    }

    void back() {
        state.set(new State.Ready());
    }

    /** One report with its problems. */
    void report(long id, Consumer<ImportReport> show) {
        tasks.run("import report", () -> reports.report(id))
                .onSuccess(found -> found.ifPresent(each -> show.accept(each.report())))
                .start();
    }

    private void work(String title, ImportRequest request, boolean dryRun, Function<ImportReport, State> then) {
        RunningTask task = new RunningTask(title);
        current = task;
        running.started(task);
        Progress progress = new TaskProgress(task, texts);
        tasks.run(title, () -> dryRun ? imports.rehearse(request, progress) : imports.run(request, progress))
                .onSuccess(report -> state.set(then.apply(report)))
                .onFailure(failure -> {
                    state.set(new State.Ready());
                    tasks.errors().failed(failure);
                })
                .onEnd(() -> running.ended(task))
                .start();
    }

    private void refresh() {
        tasks.run("import reports", () -> reports.latest(REPORTS))
                .onSuccess(latest -> kept.set(Optional.of(latest)))
                .start();
    }
}
