package io.smarthub.flows;

import java.io.Serial;

/** The file cannot be read any further. */
final class Unusable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    Unusable(FileProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
