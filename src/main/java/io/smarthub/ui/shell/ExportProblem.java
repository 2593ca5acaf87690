package io.smarthub.ui.shell;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.ui.kit.Texts;

/** Says in a sentence which file could not be written, and why. */
public final class ExportProblem {

    private ExportProblem() {}

    /** The sentence in the language of the texts; what no kind of failure describes is told in the system's words. */
    public static String sentence(ExportFailure failure, Texts texts) {
        String sentence = texts.of("exports").get(failure.kind().key(), failure.file());
        Throwable cause = failure.getCause();
        return failure.kind() == ExportFailure.Kind.OTHER && cause != null
                ? sentence + " (" + cause.getMessage() + ")"
                : sentence;
    }
}
