package io.smarthub.imports;

import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Reason;
import java.util.List;

/** A record that is not imported; the rest of the file is. */
final class RefusedRecord extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem.Level level;
    private final Reason reason;
    private final transient List<String> arguments;

    private RefusedRecord(Problem.Level level, Reason reason, String... arguments) {
        super(reason.key(), null, false, false);
        this.level = level;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Something is wrong with it. */
    static RefusedRecord wrong(Reason reason, String... arguments) {
        return new RefusedRecord(Problem.Level.ERROR, reason, arguments);
    }

    /** It is left out on purpose. */
    static RefusedRecord skipped(Reason reason, String... arguments) {
        return new RefusedRecord(Problem.Level.SKIPPED, reason, arguments);
    }

    Problem problem(String file, long line) {
        return new Problem(file, line, level, reason, arguments);
    }
}
