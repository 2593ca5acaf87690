package io.smarthub.app.attachments;

/** A file that is not taken in. */
public final class AttachmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public AttachmentRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public AttachmentRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** The reason, to be told in the reader's language. */
    public Why why() {
        return why;
    }

    /** Why a file is not taken in. */
    public enum Why {
        /** More than {@link AttachmentFiles#MOST_BYTES}. */
        TOO_LARGE,
        /** Neither a picture nor a PDF, broken, or a picture of more than {@link AttachmentFiles#MOST_PIXELS}. */
        FILE_TYPE,
        /** The disk is nearly full: conversations come before pictures. */
        NO_SPACE,
        /** It could not be written. */
        NOT_KEPT
    }
}
