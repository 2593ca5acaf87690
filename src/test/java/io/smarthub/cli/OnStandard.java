package io.smarthub.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The command line on an account that is on STANDARD with CONV-100 since the end of January, and what it answers at ten o'clock UTC. */
abstract class OnStandard {

    static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    Path temp;

    Cli cli;

    @BeforeEach
    final void start() {
        cli = Cli.in(temp).withStandard(JANUARY);
    }

    final String done(String day, String... arguments) {
        return cli.at(day + "T10:00:00Z", arguments).isDone().out();
    }

    final String german(String day, String... arguments) {
        return cli.inGerman().at(day + "T10:00:00Z", arguments).isDone().out();
    }
}
