package io.smarthub.launch;

import io.smarthub.cli.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** One window a data folder: a second start shows the first one, before it needs a display or a toolkit itself. */
final class OneWindow implements Environment.Windows {

    private final Environment.Windows windows;
    private final RunningWindow running;

    /** @param windows what opens the first window */
    OneWindow(Environment.Windows windows, RunningWindow running) {
        this.windows = windows;
        this.running = running;
    }

    @Override
    public int open(Path folder, Clock clock) {
        return running.show(folder) ? 0 : windows.open(folder, clock);
    }

    @Override
    public int demo(Clock clock) {
        return windows.demo(clock);
    }

    @Override
    public List<Path> screens(Environment.ScreensRequest request) {
        return windows.screens(request);
    }
}
