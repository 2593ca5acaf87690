package io.smarthub.app.intake;

/** The store could not do it; the kind says why in a way that can be told to the owner. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public StoreFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public StoreFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** What can be wrong with a database; each has a sentence in the {@code errors} bundle under {@code store.<kind>}. */
    public enum Kind {
        IN_USE,
        TOO_NEW,
        DAMAGED,
        NO_PERMISSION,
        DISK_FULL,
        HOSTILE,
        CLOSED,
        OTHER
    }
}
