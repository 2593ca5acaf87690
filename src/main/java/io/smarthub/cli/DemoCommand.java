package io.smarthub.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Opens the window on a temporary database with the demo conversations. */
@Command(name = "demo", description = "${bundle:command.demo}")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Smarthub root;

    @Override
    public Integer call() {
        Smarthub smarthub = Objects.requireNonNull(root);
        return smarthub.environment().windows().demo(smarthub.clock());
    }
}
