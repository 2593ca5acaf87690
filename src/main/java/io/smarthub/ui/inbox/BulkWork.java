package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.ConversationWriter.Done;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.RunningTask;
import io.smarthub.ui.shell.RunningTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Does an action to many conversations, and takes it back: in steps, so that others can write in between, with progress
 * and a way to stop. What was done before it was stopped stays, and can be taken back. FX thread only.
 */
final class BulkWork {

    /** So many conversations are one transaction, or more where there would be too many steps to be taken back. */
    static final int STEP = 1000;

    private static final int MOST_STEPS = 100;

    private final ConversationWriter writer;
    private final RunningTasks running;
    private final Tasks tasks;
    private final Texts texts;

    BulkWork(ConversationWriter writer, RunningTasks running, Tasks tasks, Texts texts) {
        this.writer = writer;
        this.running = running;
        this.tasks = tasks;
        this.texts = texts;
    }

    /**
     * What was done.
     *
     * @param parts each step's part
     * @param stopped whether the owner stopped it before its end
     */
    record Result(List<Done> parts, boolean stopped) {
        Result {
            parts = List.copyOf(parts);
        }

        int changed() {
            return parts.stream().mapToInt(part -> part.ids().size()).sum();
        }

        boolean canUndo() {
            return parts.stream().anyMatch(Done::canUndo);
        }
    }

    void perform(Action action, List<Long> ids, Consumer<Result> done) {
        RunningTask task = begin("bulk.task", ids.size());
        List<Done> parts = new ArrayList<>();
        tasks.run("bulk action", () -> {
                    int step = Math.max(STEP, Math.ceilDiv(ids.size(), MOST_STEPS));
                    for (int from = 0; from < ids.size() && !task.isCancelled(); from += step) {
                        int to = Math.min(from + step, ids.size());
                        Done part = writer.perform(action, ids.subList(from, to));
                        parts.add(part);
                        reached(task, to, ids.size());
                    }
                    return new Result(parts, task.isCancelled());
                })
                .onSuccess(done)
                .onFailure(failure -> {
                    done.accept(new Result(parts, true));
                    tasks.errors().failed(failure);
                })
                .onEnd(() -> running.ended(task))
                .start();
    }

    /**
     * The last step first, so that everything comes back in the order in which it went.
     *
     * @param left is told what is still to be taken back when it was stopped or failed
     */
    void undo(Result result, Consumer<Result> left) {
        RunningTask task = begin("bulk.undo.task", result.changed());
        List<Done> parts = new ArrayList<>(result.parts());
        tasks.run("undo", () -> {
                    int taken = 0;
                    while (!parts.isEmpty() && !task.isCancelled()) {
                        Done part = parts.getLast();
                        writer.undo(part);
                        parts.removeLast();
                        taken += part.ids().size();
                        reached(task, taken, result.changed());
                    }
                    return new Result(parts, !parts.isEmpty());
                })
                .onSuccess(rest -> {
                    if (rest.stopped()) {
                        left.accept(rest);
                    }
                })
                .onFailure(failure -> {
                    left.accept(new Result(parts, true));
                    tasks.errors().failed(failure);
                })
                .onEnd(() -> running.ended(task))
                .start();
    }

    private RunningTask begin(String titleKey, int count) {
        RunningTask task = new RunningTask(texts.get(titleKey));
        if (count > STEP) {
            running.started(task);
        }
        return task;
    }

    private void reached(RunningTask task, int count, int all) {
        Fx.run(() -> {
            task.progressProperty().set(all == 0 ? 1 : (double) count / all);
            task.countsProperty().set(texts.get("bulk.progress", count, all));
        });
    }
}
