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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            csv.row(List.of(row.chatbot().name(), row.label(), row.clicks(), row.conversations(), row.askedAgent()));
        }
        save("buttons", report, csv);
    }

    /** Everything as PDF. */
    void document(Report report) {
        files.ask(
                words.get("export.document"),
                words.get("export.pdf"),
                named("statistics", report, ".pdf"),
                file -> tasks.run(
                                "report of the statistics",
                                () -> reports.write(
                                        report, file.toString(), words.texts().locale()))
                        .onSuccess(_ -> files.written(words.get("export.done", file), file))
                        .onFailure(
                                ExportFailure.class,
                                failure -> files.notWritten(ExportProblem.sentence(failure, words.texts())))
                        .start());
    }

    /** A chart's picture. */
    void picture(OutcomeCard.Picture picture) {
        files.ask(
                words.get("export.picture"),
                words.get("export.png"),
                picture.name() + ".png",
                file -> write(file, target -> Snapshots.write(picture.image(), target)));
    }

    private void save(String name, Report report, CsvText csv) {
        files.ask(
                words.get("export.title"),
                words.get("export.csv"),
                named(name, report, ".csv"),
                target -> write(target, path -> Files.writeString(path, csv.toString())));
    }

    private static String named(String name, Report report, String ending) {
        Range range = report.summary().range();
        return "%s-%s-%s%s".formatted(name, range.from(), range.lastDay(), ending);
    }

    private void write(Path file, Content content) {
        tasks.run("export", () -> content.write(file))
                .onSuccess(_ -> files.written(words.get("export.done", file), file))
                .onFailure(
                        IOException.class,
                        e -> files.notWritten(words.get(
                                "export.failed",
                                e.getClass().getSimpleName() + ": "
                                        + Optional.ofNullable(e.getMessage()).orElse(""))))
                .start();
    }

    private interface Content {
        void write(Path file) throws IOException;
    }
}
