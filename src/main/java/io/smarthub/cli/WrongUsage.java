package io.smarthub.cli;

/** The command was given something it cannot take; the message says what and what it takes instead. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
