package io.smarthub.launch;

import io.smarthub.cli.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The window, walked through as soon as it can be used; no display is needed, but looked for as at every start. */
final class WalkedWindow implements Windows {

    private final DesktopWindows desktop;
    private final TrainingWalk walk;

    WalkedWindow(DesktopWindows desktop, TrainingWalk walk) {
        this.desktop = desktop;
        this.walk = walk;
    }

    @Override
    public Begun begin(Path folder, Clock clock) {
        MainWindow window = desktop.begin(folder, clock);
        walk.through(window);
        DisplayCheck display = new DisplayCheck(new ThisMachine());
        display.window();
        display.graphicsCard();
        return window;
    }

    @Override
    public int demo(Clock clock) {
        return desktop.demo(clock);
    }

    @Override
    public List<Path> screens(Environment.ScreensRequest request) {
        return desktop.screens(request);
    }
}
