package io.smarthub.bench;

/** Why a benchmark does not run, for whoever started it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What the process ends with, as everywhere on the command line. */
    public static final int WRONG_USAGE = 2;

    public static final int COULD_NOT_RUN = 3;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    public static Refusal wrongUsage(String message) {
        return new Refusal(WRONG_USAGE, message);
    }

    public static Refusal couldNotRun(String message) {
        return new Refusal(COULD_NOT_RUN, message);
    }

    public int status() {
        return status;
    }
}
