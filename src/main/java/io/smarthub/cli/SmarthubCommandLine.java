package io.smarthub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a command line and answers the exit status. */
public final class SmarthubCommandLine {

    private final Environment environment;

    public SmarthubCommandLine(Environment environment) {
        this.environment = environment;
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        List<String> given = List.of(arguments);
        Optional<PlainWindow> window = PlainWindow.of(given, environment.standardFolder());
        if (window.isPresent()) {
            return open(window.get());
        }
        Path folder = NamedFolder.in(given).orElse(environment.standardFolder());
        return new Commands(environment, new Messages(environment.languages().of(folder))).run(arguments);
    }

    private int open(PlainWindow window) {
        try {
            return environment.windows().open(window.folder(), environment.clock());
        } catch (RuntimeException e) {
            Messages messages = new Messages(environment.languages().of(window.folder()));
            return new FailedCommand(environment.console(), messages).status(e);
        }
    }
}
