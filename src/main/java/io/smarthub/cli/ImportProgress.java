package io.smarthub.cli;

import io.smarthub.app.imports.Progress;
import java.util.function.BooleanSupplier;

/** Shows on a terminal how far an import is, and ends it on Ctrl-C. */
final class ImportProgress implements Progress {

    private final Console console;
    private final Messages messages;
    private final BooleanSupplier interrupted;

    ImportProgress(Console console, Messages messages, BooleanSupplier interrupted) {
        this.console = console;
        this.messages = messages;
        this.interrupted = interrupted;
    }

    @Override
    public void reached(Step step) {
        String line = step.bytes() > 0
                ? messages.get(
                        "import.progress",
                        Math.min(1, (double) step.bytesRead() / step.bytes()),
                        step.records(),
                        step.fileNumber(),
                        step.files(),
                        step.file())
                : messages.get("import.progress-unknown", step.records(), step.file());
        console.progress(line);
    }

    @Override
    public boolean cancelled() {
        return interrupted.getAsBoolean();
    }
}
