package io.smarthub.ui.shell;

import io.smarthub.app.export.ExportProgress;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Texts;

/**
 * Shows an export's progress as a running task, which can be cancelled from the status bar.
 *
 * @param texts of the {@code exports} bundle
 */
record ExportTask(RunningTask task, Texts texts) implements ExportProgress {

    @Override
    public void reached(long rows, long total) {
        Fx.run(() -> {
            task.countsProperty().set(texts.get("task.counts", rows, total));
            task.progressProperty().set(total > 0 ? Math.min(1, (double) rows / total) : RunningTask.UNKNOWN);
        });
    }

    @Override
    public boolean cancelled() {
        return task.isCancelled();
    }
}
