package io.smarthub.cli;

/** Something outside keeps the command from its work; the message says what. */
final class CouldNotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CouldNotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
