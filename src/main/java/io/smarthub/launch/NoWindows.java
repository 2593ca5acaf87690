package io.smarthub.launch;

import io.smarthub.cli.Environment;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Stands where the window will be. */
final class NoWindows implements Environment.Windows {

    private static final int COULD_NOT_RUN = 3;

    private final PrintStream messages;

    NoWindows(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public int open(Path folder, Clock clock) {
        messages.println("smarthub: the window is not part of this build; smarthub --help tells the commands");
        return COULD_NOT_RUN;
    }

    @Override
    public int demo(Clock clock) {
        return open(Path.of(""), clock);
    }

    @Override
    public List<Path> screens(Environment.ScreensRequest request) {
        open(request.folder(), request.clock());
        return List.of();
    }
}
