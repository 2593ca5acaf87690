package io.smarthub.platform;

/** The operating system, or the lack of a display, does not offer what was asked; the message says what to do instead. */
public final class UnavailableException extends RuntimeException {

    /** With a sentence for the user's log and the cause. */
    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** With a sentence for the user's log. */
    public UnavailableException(String message) {
        super(message);
    }
}
