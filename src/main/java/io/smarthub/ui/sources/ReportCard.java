package io.smarthub.ui.sources;

import io.smarthub.app.imports.Counts;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.Problem;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an import did or would do: the counts, and everything to know about single records. */
final class ReportCard {

    private static final int MOST_LISTED = 100;

    private final Texts texts;
    private final Formats formats;
    private final ResourceBundle sentences;

    ReportCard(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.sentences = ResourceBundle.getBundle(
                Problem.BUNDLE,
                texts.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Node node(ImportReport report) {
        Counts counts = report.counts();
        FlowPane numbers = new FlowPane(
                number("report.added", counts.added()),
                number("report.updated", counts.updated()),
                number("report.unchanged", counts.unchanged()),
                number("report.skipped", counts.skipped()),
                number("report.errors", counts.errors()));
        numbers.getStyleClass().add("report-numbers");
        VBox box = new VBox(
                numbers,
                Nodes.paragraph(
                        texts.get(
                                "report.content",
                                counts.conversations(),
                                counts.events(),
                                String.join(", ", report.formats())),
                        "secondary"));
        box.getStyleClass().add("report");
        report.problems().stream()
                .limit(MOST_LISTED)
                .forEach(problem -> box.getChildren().add(line(icon(problem.level()), sentence(problem))));
        long all = Math.max(report.problems().size(), counts.skipped() + counts.errors() + counts.warnings());
        long more = all - Math.min(report.problems().size(), MOST_LISTED);
        if (more > 0) {
            box.getChildren().add(Nodes.label(texts.get("report.more", more), "secondary"));
        }
        return box;
    }

    private Node number(String key, long value) {
        VBox box =
                new VBox(Nodes.label(formats.number(value), "report-number"), Nodes.label(texts.get(key), "caption"));
        box.getStyleClass().add("report-figure");
        return box;
    }

    private String sentence(Problem problem) {
        String sentence = problem.sentence(sentences);
        return problem.line() > 0
                ? texts.get("report.at", name(problem.file()), problem.line(), sentence)
                : texts.get("report.file", name(problem.file()), sentence);
    }

    private static Icon icon(Problem.Level level) {
        return switch (level) {
            case ERROR -> Icon.ERROR;
            case SKIPPED -> Icon.NO_OUTCOME;
            case WARNING -> Icon.INFO;
        };
    }

    private static Node line(Icon icon, String text) {
        Label label = Nodes.paragraph(text, "secondary");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(icon.node(14), label);
        line.getStyleClass().add("report-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
