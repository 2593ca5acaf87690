package io.smarthub.ui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is running at the moment. FX thread only. */
public final class RunningTasks {

    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();

    /** One view for all: a list holds its views weakly, and with a view that nobody keeps its listeners go. */
    private final ObservableList<RunningTask> view = FXCollections.unmodifiableObservableList(tasks);

    public ObservableList<RunningTask> tasks() {
        return view;
    }

    public void started(RunningTask task) {
        tasks.add(task);
    }

    public void ended(RunningTask task) {
        tasks.remove(task);
    }
}
