package io.smarthub.launch;

import io.smarthub.cli.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** One window a data folder: a second start shows the first one, before it needs a display or a toolkit itself. */
final class OneWindow implements Environment.Windows {

    private static final int COULD_NOT_RUN = 3;

    private final Environment.Windows windows;
    private final RunningWindow running;
    private final Clock present;

    /**
     * @param windows what opens the first window
     * @param present the clock of a start that asks for no other time
     */
    OneWindow(Environment.Windows windows, RunningWindow running, Clock present) {
        this.windows = windows;
        this.running = running;
        this.present = present;
    }

    @Override
    public int open(Path folder, Clock clock) {
        boolean ownTime = !clock.equals(present);
        WindowSocket.Answer answer = ownTime ? running.showAtItsOwnTime(folder) : running.show(folder);
        return switch (answer) {
            case SHOWN -> ownTime ? COULD_NOT_RUN : 0;
            case NOBODY, SILENT -> windows.open(folder, clock);
        };
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
