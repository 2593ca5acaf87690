package io.smarthub.launch.pictures;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Does work at once, or keeps it waiting while it is shut, so that a screen can be seen while it waits. */
final class Valve implements Executor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean shut;

    void shut() {
        shut = true;
    }

    void open() {
        shut = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public void execute(Runnable work) {
        if (shut) {
            waiting.add(work);
        } else {
            work.run();
        }
    }
}
