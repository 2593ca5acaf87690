package io.smarthub.ui.statistics;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.CsvText;
import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.ReportFiles;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.shell.ExportProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Saves the numbers as CSV, the charts as pictures, all of it as a document. FX thread only; files are written elsewhere. */
final class Export {

    private final Words words;
    private final SavedFiles files;
    private final ReportFiles reports;
    private final Tasks tasks;

    Export(Words words, SavedFiles files, ReportFiles reports, Tasks tasks) {
        this.words = words;
        this.files = files;
        this.reports = reports;
        this.tasks = tasks;
    }

    /** One row per bar, with its exact days. */
    void bars(Report report) {
        CsvText csv = new CsvText();
        List<Object> headings = new ArrayList<>(List.of(words.get("export.from"), words.get("export.until")));
        Stream.of(Metric.values()).map(words::metric).forEach(headings::add);
        csv.row(headings);
        for (BucketFigures bar : report.summary().buckets()) {
            List<Object> cells =
                    new ArrayList<>(List.of(bar.bucket().from(), bar.bucket().to()));
            Stream.of(Metric.values()).forEach(metric -> cells.add(metric.of(bar.figures())));
            csv.row(cells);
        }
        save("statistics", report, csv);
    }

    /** One row per button. */
    void buttons(Report report) {
        CsvText csv = new CsvText()
                .row(List.of(
                        words.get("button.chatbot"),
                        words.get("button.heading"),
                        words.get("button.clicks"),
                        words.get("button.conversations"),
                        words.get("button.asked")));
        for (ButtonRow row : report.buttons()) {
            csv.row(List.of(
                    words.name(row.chatbot(), report.chatbots()),
                    row.label(),
                    row.clicks(),
                    row.conversations(),
                    row.askedAgent()));
        }
        save("buttons", report, csv);
    }

    /** Everything as PDF. */
    void document(Report report) {
        files.ask(
                words.get("export.document"),
                words.get("export.pdf"),
                named("statistics", report, ".pdf"),
                file -> write(
                        file,
                        () -> reports.write(
                                report, file.toString(), words.texts().locale())));
    }

    /** A chart's picture. */
    void picture(OutcomeCard.Picture picture) {
        files.ask(
                words.get("export.picture"),
                words.get("export.png"),
                picture.name() + ".png",
                file -> write(
                        file, () -> reports.write(out -> Snapshots.write(picture.image(), out), file.toString())));
    }

    private void save(String name, Report report, CsvText csv) {
        byte[] table = csv.toString().getBytes(StandardCharsets.UTF_8);
        files.ask(
                words.get("export.title"),
                words.get("export.csv"),
                named(name, report, ".csv"),
                file -> write(file, () -> reports.write(out -> out.write(table), file.toString())));
    }

    private static String named(String name, Report report, String ending) {
        Range range = report.summary().range();
        return "%s-%s-%s%s".formatted(name, range.from(), range.lastDay(), ending);
    }

    private void write(Path file, Tasks.Action writing) {
        tasks.run("export of the statistics", writing)
                .onSuccess(_ -> files.written(words.get("export.done", file), file))
                .onFailure(
                        ExportFailure.class,
                        failure -> files.notWritten(ExportProblem.sentence(failure, words.texts())))
                .start();
    }
}
