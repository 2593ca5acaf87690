package io.smarthub.exports;

import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.ReportFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** Reports, tables and pictures of the statistics as files, each there only when it is whole. */
public final class StatisticsFiles implements ReportFiles {

    private final StatisticsPdf pdf = new StatisticsPdf();

    @Override
    public void write(Report report, String file, Locale language) {
        write(out -> pdf.write(report, out, language), file);
    }

    @Override
    public void write(Content content, String file) {
        try (Destination destination = Destination.file(file)) {
            content.writeTo(destination.out());
            destination.finish();
        } catch (IOException | InvalidPathException e) {
            throw Destination.failure(file, e);
        }
    }
}
