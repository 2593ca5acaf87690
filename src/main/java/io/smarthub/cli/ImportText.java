package io.smarthub.cli;

import io.smarthub.app.imports.Counts;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** An import's report for people. */
final class ImportText {

    private static final int SHOWN = 20;

    private final Messages messages;
    private final ResourceBundle sentences;

    ImportText(Messages messages) {
        this.messages = messages;
        this.sentences = Messages.bundle(Problem.BUNDLE, messages.locale());
    }

    List<String> summary(ImportReport report) {
        Counts counts = report.counts();
        List<String> lines = new ArrayList<>();
        if (report.dryRun()) {
            lines.add(messages.get("import.dry-run"));
        }
        lines.add(messages.get(
                "import.records",
                counts.records(),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                counts.errors()));
        lines.add(messages.get("import.content", counts.conversations(), counts.events(), counts.derivedEvents()));
        return lines;
    }

    /** The first problems of each level with their places, errors first. */
    List<String> problems(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (Problem.Level level : Problem.Level.values()) {
            List<Problem> problems = report.problems(level);
            problems.stream().limit(SHOWN).map(this::line).forEach(lines::add);
            long hidden = total(report, level) - Math.min(SHOWN, problems.size());
            if (hidden > 0 && !problems.isEmpty()) {
                lines.add(messages.get("import.more." + level.name().toLowerCase(Locale.ROOT), hidden));
            }
        }
        return lines;
    }

    private static long total(ImportReport report, Problem.Level level) {
        return switch (level) {
            case ERROR -> report.counts().errors();
            case SKIPPED ->
                Math.max(report.counts().skipped(), report.problems(level).size());
            case WARNING -> report.counts().warnings();
        };
    }

    private String line(Problem problem) {
        String level = messages.get("import.level." + problem.level().name().toLowerCase(Locale.ROOT));
        String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        String sentence = level + " " + problem.sentence(sentences);
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
