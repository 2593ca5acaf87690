package io.smarthub.ui.statistics;

import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.CsvText;
import io.smarthub.app.statistics.Report;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.theme.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Saves the numbers as CSV and the charts as pictures. FX thread only; files are written elsewhere. */
final class Export {

    private final Words words;
    private final FileChoosers choosers;
    private final Tasks tasks;
    private final Toasts toasts;

    Export(Words words, FileChoosers choosers, Tasks tasks, Toasts toasts) {
        this.words = words;
        this.choosers = choosers;
        this.tasks = tasks;
        this.toasts = toasts;
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

    /** A chart's picture. */
    void picture(OutcomeCard.Picture picture) {
        choosers.save(request("export.picture", "export.png", picture.name() + ".png"))
                .ifPresent(file -> write(file, target -> Snapshots.write(picture.image(), target)));
    }

    private void save(String name, Report report, CsvText csv) {
        Range range = report.summary().range();
        String file = "%s-%s-%s.csv".formatted(name, range.from(), range.lastDay());
        choosers.save(request("export.title", "export.csv", file))
                .ifPresent(target -> write(target, path -> Files.writeString(path, csv.toString())));
    }

    private FileChoosers.Request request(String titleKey, String kindKey, String name) {
        String pattern = "*" + name.substring(name.lastIndexOf('.'));
        return new FileChoosers.Request(
                words.get(titleKey),
                List.of(new FileChoosers.Kind(words.get(kindKey), List.of(pattern))),
                Optional.empty(),
                name);
    }

    private void write(Path file, Content content) {
        tasks.run("export", () -> content.write(file))
                .onSuccess(_ -> toasts.done(words.get("export.done", file)))
                .onFailure(
                        IOException.class,
                        e -> toasts.problem(words.get(
                                "export.failed",
                                e.getClass().getSimpleName() + ": "
                                        + Optional.ofNullable(e.getMessage()).orElse(""))))
                .start();
    }

    private interface Content {
        void write(Path file) throws IOException;
    }
}
