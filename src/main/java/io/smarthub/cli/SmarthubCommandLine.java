package io.smarthub.cli;

import java.util.Optional;

/** Runs a command line and answers the exit status. */
public final class SmarthubCommandLine {

    private final Environment environment;

    public SmarthubCommandLine(Environment environment) {
        this.environment = environment;
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        FailedCommand failed = new FailedCommand(environment.console(), () -> new Messages(environment.locale()));
        Optional<PlainWindow> window = PlainWindow.of(arguments, environment.standardFolder());
        return window.isPresent() ? open(window.get(), failed) : new Commands(environment, failed).run(arguments);
    }

    private int open(PlainWindow window, FailedCommand failed) {
        try {
            return environment.windows().open(window.folder(), environment.clock());
        } catch (RuntimeException e) {
            return failed.status(e);
        }
    }
}
