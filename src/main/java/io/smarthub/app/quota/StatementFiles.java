package io.smarthub.app.quota;

import io.smarthub.app.export.ExportFailure;
import java.util.Locale;

/** Port: writes monthly statements; a file that is there is replaced when the new one is whole. Never on the FX thread. */
public interface StatementFiles {

    /** What a statement is written as. */
    enum Format {
        CSV,
        PDF;

        /** The ending of its files, without a dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes it.
     *
     * @param file its path, or {@code -} for standard output
     * @param language of the words people read; a table for spreadsheets is the same in every language
     * @throws ExportFailure when it cannot be written
     */
    void write(Statement statement, Format format, String file, Locale language);
}
