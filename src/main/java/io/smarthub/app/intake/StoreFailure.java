package io.smarthub.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store could not do it. The kind says what can be done about it, {@link #sentence} tells the owner; the exception's
 * message is that sentence in English, for logs.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final StoreReason reason;
    private final List<String> arguments;

    /** @param cause null where nothing else failed before */
    public StoreFailure(Kind kind, StoreSentence sentence, @Nullable Throwable cause) {
        super(sentence.english(), cause);
        this.kind = kind;
        this.reason = sentence.reason();
        this.arguments = sentence.arguments();
    }

    /** Where nothing else failed before. */
    public StoreFailure(Kind kind, StoreSentence sentence) {
        this(kind, sentence, null);
    }

    /** With what the database said, in its own words. */
    public StoreFailure(Kind kind, String said) {
        this(kind, StoreSentence.of(StoreReason.OTHER, said), null);
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** What to tell the owner. */
    public StoreSentence sentence() {
        return new StoreSentence(reason, arguments);
    }

    /** What to tell the owner of any failure, in a language; other failures than the store's say it in their own words. */
    public static String told(Throwable failure, Locale locale) {
        return failure instanceof StoreFailure store
                ? store.sentence().in(locale)
                : Optional.ofNullable(failure.getMessage())
                        .orElseGet(() -> failure.getClass().getSimpleName());
    }

    /** What can be wrong with a database. */
    public enum Kind {
        /** Another program holds it open. */
        IN_USE,
        /** A newer version wrote it. */
        TOO_NEW,
        /** What is in it cannot be read. */
        DAMAGED,
        /** The system refuses to read or write it. */
        NO_PERMISSION,
        /** The disk or the owner's share of it is full. */
        DISK_FULL,
        /** It holds what this program never writes. */
        HOSTILE,
        /** It was closed before. */
        CLOSED,
        /** Anything else. */
        OTHER
    }
}
