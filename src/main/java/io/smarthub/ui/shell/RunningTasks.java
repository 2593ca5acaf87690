package io.smarthub.ui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is running at the moment. FX thread only. */
public final class RunningTasks {

    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();

    public ObservableList<RunningTask> tasks() {
        return FXCollections.unmodifiableObservableList(tasks);
    }

    public void started(RunningTask task) {
        tasks.add(task);
    }

    public void ended(RunningTask task) {
        tasks.remove(task);
    }
}
