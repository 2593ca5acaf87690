package io.smarthub.launch;

import io.smarthub.cli.Console;
import io.smarthub.cli.Environment;
import io.smarthub.cli.SmarthubCommandLine;
import io.smarthub.launch.startcache.CacheBesideWindow;
import io.smarthub.settings.DataFolder;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the command line together with what it works on, and runs it. */
final class Start {

    private final InputStream in;
    private final Environment.Windows windows;

    /** @param in what the file name {@code -} stands for in imports */
    Start(InputStream in, Environment.Windows windows) {
        this.in = in;
        this.windows = windows;
    }

    /** Runs a command line on this machine and answers the exit status. */
    static int run(PrintStream out, PrintStream err, String[] args) {
        Logs.choose(List.of(args), DataFolder.standard());
        Clock present = new PresentClock();
        return new Start(System.in, windows(err, present))
                .run(new Console(out, err, Start::isTerminal), DataFolder.standard(), present, args);
    }

    private static Environment.Windows windows(PrintStream err, Clock present) {
        OwnersLanguage language = new OwnersLanguage(Locale.getDefault());
        RunningWindow running = new RunningWindow(language, err);
        return new OneWindow(
                new PicturesWithoutDisplay(
                        new DesktopWindows(new Milestones(CacheBesideWindow.ofThisProcess()::make), language, running),
                        DemoDatabase::temporary,
                        new ThisMachine(),
                        language,
                        err),
                running,
                present);
    }

    int run(Console console, Path standardFolder, Clock clock, String... args) {
        return new SmarthubCommandLine(new Environment(
                        (folder, at) -> Workspace.open(folder, at, in, console.out()),
                        console,
                        standardFolder,
                        clock,
                        new OwnersLanguage(Locale.getDefault()),
                        () -> "SmartHub Desktop " + Version.number(),
                        windows))
                .run(args);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }
}
