package io.smarthub.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** A command that works on an opened database and answers as text or JSON. */
abstract class DeskCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Object parent;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /** Does the work on the opened database. */
    abstract ExitStatus run(Desk desk);

    @Override
    public final Integer call() {
        Smarthub smarthub = root();
        try (Desk desk = smarthub.environment().desks().open(smarthub.folder(), smarthub.clock())) {
            return run(desk).code();
        }
    }

    final Smarthub root() {
        return switch (parent) {
            case Smarthub smarthub -> smarthub;
            case DeskCommand command -> command.root();
            case null, default -> throw new IllegalStateException("not below the root command");
        };
    }

    final boolean asJson() {
        return json || (parent instanceof DeskCommand above && above.asJson());
    }

    final Messages messages() {
        return root().messages();
    }

    final Console console() {
        return root().environment().console();
    }

    final void answer(JsonNode document) {
        console().json(document);
    }

    final void answer(String line) {
        console().result(line);
    }
}
