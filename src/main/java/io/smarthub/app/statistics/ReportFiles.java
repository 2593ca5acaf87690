package io.smarthub.app.statistics;

import io.smarthub.app.export.ExportFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Port: writes what is saved of the statistics; a file that is there is replaced when the new one is whole. */
public interface ReportFiles {

    /**
     * Writes the report as PDF; its times are in the zone of its range. Called away from the FX thread.
     *
     * @param file its path
     * @param language of the words people read
     * @throws ExportFailure when it cannot be written
     */
    void write(Report report, String file, Locale language);

    /**
     * Writes a table or a picture. Called away from the FX thread.
     *
     * @param file its path
     * @throws ExportFailure when it cannot be written
     */
    void write(Content content, String file);

    /** What a file will hold. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it, and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
