package io.smarthub.app.imports;

/** Watches an import, on the importing thread, and may end it. */
public interface Progress {

    /** Nobody watches, nobody ends it. */
    Progress NONE = new Progress() {
        @Override
        public void reached(Step step) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Told after each batch. */
    void reached(Step step);

    /** Whether to stop; asked between batches, so that what is stored is consistent. */
    boolean cancelled();

    /**
     * How far it is.
     *
     * @param file being read
     * @param fileNumber 1-based
     * @param files how many there are
     * @param records read so far, of all files
     * @param bytesRead of all files
     * @param bytes of all files, -1 where that is not known
     */
    record Step(String file, int fileNumber, int files, long records, long bytesRead, long bytes) {}
}
