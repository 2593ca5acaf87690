package io.smarthub.app.export;

/** The file could not be written; a file that was there before is as it was. */
public final class ExportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String file;

    /**
     * With why the file was not written.
     *
     * @param file its path as the owner gave it
     * @param cause what the system said
     */
    public ExportFailure(Kind kind, String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.kind = kind;
        this.file = file;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** Which file. */
    public String file() {
        return file;
    }

    /** What can be wrong with a file. */
    public enum Kind {
        /** The folder does not exist. */
        NO_FOLDER("failure.no-folder"),
        /** It is a folder. */
        FOLDER("failure.folder"),
        /** The folder, or the file, may not be written to. */
        NO_PERMISSION("failure.no-permission"),
        /** The medium can only be read. */
        READ_ONLY("failure.read-only"),
        /** There is no room for it. */
        DISK_FULL("failure.disk-full"),
        /** The name is too long or has characters that the file system refuses. */
        NAME("failure.name"),
        /** Anything else, in the system's words. */
        OTHER("failure.other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The sentence's key in the {@code exports} bundle; its argument is the file. */
        public String key() {
            return key;
        }
    }
}
