package io.smarthub.cli;

import io.smarthub.app.billing.CatalogueSource;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** A command that works on an opened database and answers as text or JSON. */
@Command
abstract class DeskCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Object parent;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    private @Nullable Interrupt interrupt;

    /** Refuses what it cannot take, before anything is opened. */
    void check() {}

    /** Does the work on the opened database. */
    abstract ExitStatus run(Desk desk);

    @Override
    public final Integer call() {
        Smarthub smarthub = root();
        check();
        try (Interrupt watched = Interrupt.watch();
                Desk desk = smarthub.environment().desks().open(smarthub.folder(), smarthub.clock())) {
            interrupt = watched;
            new RecomputingText(console(), messages()).goOn(desk);
            new CaughtUpText(messages()).sentence(desk.billing().lastCaughtUp()).ifPresent(console()::message);
            new ClockWarning(messages(), desk).beside(this).ifPresent(console()::message);
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

    /** The command right below the root that this one belongs to, or is. */
    final DeskCommand topmost() {
        return parent instanceof DeskCommand above ? above.topmost() : this;
    }

    /** Whether a person has asked to end early. */
    final boolean interrupted() {
        return Objects.requireNonNull(interrupt).requested();
    }

    /** Waits until the process is asked to end, which is how this command is done: its exit status is the process's. */
    final void waitForInterrupt() {
        Objects.requireNonNull(interrupt).await(ExitStatus.DONE);
    }

    /** Where the owner's catalogue lies, or would. */
    final Path catalogueFile() {
        return root().folder().resolve(CatalogueSource.FILE);
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

    /** Part of the answer for people; beside a JSON document it is a message. */
    final void tell(String line) {
        if (asJson()) {
            console().message(line);
        } else {
            console().result(line);
        }
    }

    final WrongUsage wrong(String key, Object... values) {
        return new WrongUsage(messages().get(key, values));
    }
}
