package io.smarthub.ui.sources;

import io.smarthub.app.imports.Progress;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.RunningTask;

/**
 * Shows an import's progress as a running task, which can be cancelled from the status bar.
 *
 * @param texts of the {@code sources} bundle
 */
public record TaskProgress(RunningTask task, Texts texts) implements Progress {

    @Override
    public void reached(Step step) {
        Fx.run(() -> {
            task.countsProperty().set(texts.get("task.records", step.records()));
            task.progressProperty()
                    .set(
                            step.bytes() > 0
                                    ? Math.min(1, (double) step.bytesRead() / step.bytes())
                                    : RunningTask.UNKNOWN);
        });
    }

    @Override
    public boolean cancelled() {
        return task.isCancelled();
    }
}
