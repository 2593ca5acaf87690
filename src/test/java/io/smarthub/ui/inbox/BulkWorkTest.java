package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.RunningTask;
import io.smarthub.ui.shell.RunningTasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Actions on very many conversations; everything happens at once. */
@ExtendWith(FxTest.class)
class BulkWorkTest {

    private static final int MANY = 100_000;

    private final List<Throwable> failures = new ArrayList<>();
    private final List<RunningTask> seen = new ArrayList<>();
    private final RunningTasks running = new RunningTasks();
    private final Memory memory = new Memory();
    private final BulkWork work = new BulkWork(
            memory, running, new Tasks(Runnable::run, Runnable::run, failures::add), Texts.of("inbox", Locale.ENGLISH));

    private final class Memory implements ConversationWriter {

        private final Set<Long> open = new TreeSet<>();
        private final Map<String, List<Long>> undo = new HashMap<>();
        private int largest;
        private int failsAfter = Integer.MAX_VALUE;
        private int undoFailsAfter = Integer.MAX_VALUE;
        private int undoCancelledAfter = Integer.MAX_VALUE;
        private int taken;
        private int cancelledAfter = Integer.MAX_VALUE;

        @Override
        public Done perform(Action action, List<Long> ids) {
            if (undo.size() >= failsAfter) {
                throw new IllegalStateException("disk full");
            }
            seen.addAll(running.tasks().stream()
                    .filter(task -> !seen.contains(task))
                    .toList());
            largest = Math.max(largest, ids.size());
            List<Long> changed = ids.stream().filter(open::remove).toList();
            String token = "t" + undo.size();
            undo.put(token, changed);
            if (undo.size() >= cancelledAfter) {
                running.tasks().forEach(RunningTask::cancel);
            }
            return new Done(action, changed, token);
        }

        @Override
        public void undo(Done done) {
            if (taken >= undoFailsAfter) {
                throw new IllegalStateException("disk full");
            }
            taken++;
            open.addAll(undo.getOrDefault(done.token(), List.of()));
            if (taken == undoCancelledAfter) {
                running.tasks().forEach(RunningTask::cancel);
            }
        }
    }

    @Test
    void everyOneOfAHundredThousandIsChangedInStepsAndComesBack() {
        List<Long> ids = open(MANY);
        Set<Long> before = Set.copyOf(memory.open);
        List<BulkWork.Result> results = new ArrayList<>();

        work.perform(new Action.Resolve(), ids, results::add);

        assertThat(memory.open).isEmpty();
        assertThat(memory.largest).isEqualTo(BulkWork.STEP);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.changed()).isEqualTo(MANY);
            assertThat(result.canUndo()).isTrue();
            assertThat(result.stopped()).isFalse();
        });

        work.undo(results.getFirst(), results::add);

        assertThat(memory.open).isEqualTo(before);
        assertThat(failures).isEmpty();
    }

    @Test
    void moreAreNotMoreStepsThanCanBeTakenBack() {
        List<BulkWork.Result> results = new ArrayList<>();

        work.perform(new Action.Resolve(), open(3 * MANY + 1), results::add);

        assertThat(results.getFirst().parts()).hasSizeLessThanOrEqualTo(100);
        assertThat(memory.open).isEmpty();
    }

    @Test
    void aLongOneIsARunningTaskAndAShortOneIsNot() {
        work.perform(new Action.Resolve(), open(BulkWork.STEP), result -> {});
        assertThat(seen).isEmpty();

        work.perform(new Action.Resolve(), open(BulkWork.STEP + 1), result -> {});
        assertThat(seen).hasSize(1);
        assertThat(running.tasks()).isEmpty();
    }

    @Test
    void whatWasChangedBeforeAFailureIsToldAndComesBack() {
        List<Long> ids = open(5 * BulkWork.STEP);
        memory.failsAfter = 2;
        List<BulkWork.Result> results = new ArrayList<>();

        work.perform(new Action.Resolve(), ids, results::add);

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(results.getFirst().stopped()).isTrue();
        assertThat(results.getFirst().changed()).isEqualTo(2 * BulkWork.STEP);
        work.undo(results.getFirst(), results::add);
        assertThat(memory.open).hasSize(5 * BulkWork.STEP);
    }

    @Test
    void stopsWhereItIsWhenItIsCancelled() {
        List<Long> ids = open(5 * BulkWork.STEP);
        memory.cancelledAfter = 3;
        List<BulkWork.Result> results = new ArrayList<>();

        work.perform(new Action.Resolve(), ids, results::add);

        assertThat(results.getFirst().stopped()).isTrue();
        assertThat(results.getFirst().changed()).isEqualTo(3 * BulkWork.STEP);
        assertThat(memory.open).hasSize(2 * BulkWork.STEP);
        assertThat(failures).isEmpty();
    }

    @Test
    void anUndoThatFailsHalfwayCanBeContinued() {
        List<BulkWork.Result> results = resolved(5);
        memory.undoFailsAfter = 2;

        work.undo(results.getFirst(), results::add);

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(memory.open).hasSize(2 * BulkWork.STEP);
        assertThat(results.getLast().changed()).isEqualTo(3 * BulkWork.STEP);
        assertThat(results.getLast().canUndo()).isTrue();

        memory.undoFailsAfter = Integer.MAX_VALUE;
        work.undo(results.getLast(), results::add);

        assertThat(memory.open).hasSize(5 * BulkWork.STEP);
        assertThat(results).hasSize(2);
        assertThat(running.tasks()).isEmpty();
    }

    @Test
    void anUndoStopsWhereItIsWhenItIsCancelledAndCanBeContinued() {
        List<BulkWork.Result> results = resolved(5);
        memory.undoCancelledAfter = 1;

        work.undo(results.getFirst(), results::add);

        assertThat(failures).isEmpty();
        assertThat(memory.open).hasSize(BulkWork.STEP);
        assertThat(results.getLast().changed()).isEqualTo(4 * BulkWork.STEP);

        work.undo(results.getLast(), results::add);

        assertThat(memory.open).hasSize(5 * BulkWork.STEP);
        assertThat(results).hasSize(2);
    }

    private List<BulkWork.Result> resolved(int steps) {
        List<BulkWork.Result> results = new ArrayList<>();
        work.perform(new Action.Resolve(), open(steps * BulkWork.STEP), results::add);
        assertThat(memory.open).isEmpty();
        return results;
    }

    private List<Long> open(int count) {
        List<Long> ids = LongStream.range(0, count).boxed().toList();
        memory.open.addAll(ids);
        return ids;
    }
}
