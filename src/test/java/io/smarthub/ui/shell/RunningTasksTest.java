package io.smarthub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class RunningTasksTest {

    @Test
    void whoListensStillHearsAfterTheMemoryWasTidied() {
        RunningTasks running = new RunningTasks();
        List<Integer> heard = new ArrayList<>();
        running.tasks().addListener((ListChangeListener<RunningTask>)
                _ -> heard.add(running.tasks().size()));
        System.gc();

        RunningTask task = new RunningTask("Export");
        running.started(task);
        System.gc();
        running.ended(task);

        assertThat(heard).containsExactly(1, 0);
        assertThat(running.tasks()).isSameAs(running.tasks());
    }
}
