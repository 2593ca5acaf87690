package io.smarthub.app.statistics;

import io.smarthub.app.export.ExportFailure;
import java.util.Locale;

/** Port: writes a report of the statistics as a document. */
public interface ReportFiles {

    /**
     * Writes the report as PDF; its times are in the zone of its range. Called away from the FX thread.
     *
     * @param file its path; a file that is there is replaced when the new one is whole
     * @param language of the words people read
     * @throws ExportFailure when it cannot be written
     */
    void write(Report report, String file, Locale language);
}
