package io.smarthub.app.export;

/** Watches an export, on the exporting thread, and may end it. */
public interface ExportProgress {

    /** Nobody watches, nobody ends it. */
    ExportProgress NONE = new ExportProgress() {
        @Override
        public void reached(long rows, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Told now and then. */
    void reached(long rows, long total);

    /** Whether to stop; nothing is left behind then. */
    boolean cancelled();
}
