package io.smarthub.cli;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.webchat.ServingFailure;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;

/** Turns what a command could not do into a message and an exit status. */
record FailedCommand(Console console, Messages messages) {

    int status(Exception failure) {
        console.progress("");
        ExitStatus status = switch (failure) {
            case WrongUsage _ -> ExitStatus.WRONG_USAGE;
            case StoreFailure _, ServingFailure _, CouldNotRun _, UncheckedIOException _ -> ExitStatus.COULD_NOT_RUN;
            default -> {
                LoggerFactory.getLogger(FailedCommand.class).error("This should not have happened", failure);
                yield ExitStatus.COULD_NOT_RUN;
            }
        };
        String told = failure instanceof ServingFailure serving
                ? serving.in(messages.locale())
                : StoreFailure.told(failure, messages.locale());
        console.message(messages.get("failed", told));
        return status.code();
    }
}
