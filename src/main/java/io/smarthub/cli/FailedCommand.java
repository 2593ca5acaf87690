package io.smarthub.cli;

import io.smarthub.app.intake.StoreFailure;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;

/** Turns what a command could not do into a message and an exit status. */
record FailedCommand(Console console, Messages messages) {

    int status(Exception failure) {
        console.progress("");
        ExitStatus status = switch (failure) {
            case WrongUsage _ -> ExitStatus.WRONG_USAGE;
            case StoreFailure _, CouldNotRun _, UncheckedIOException _ -> ExitStatus.COULD_NOT_RUN;
            default -> {
                LoggerFactory.getLogger(FailedCommand.class).error("This should not have happened", failure);
                yield ExitStatus.COULD_NOT_RUN;
            }
        };
        console.message(messages.get("failed", StoreFailure.told(failure, messages.locale())));
        return status.code();
    }
}
