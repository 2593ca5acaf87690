package io.smarthub.cli;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files, folders or standard input. */
@Command(name = "import", description = "${bundle:command.import}")
final class ImportCommand extends DeskCommand {

    private static final String AUTO = "auto";

    @Option(
            names = "--format",
            paramLabel = "auto|neutral|transcript|smartsupp-hook",
            defaultValue = AUTO,
            description = "${bundle:option.format}")
    private String format = AUTO;

    @Option(names = "--dry-run", description = "${bundle:option.dry-run}")
    private boolean dryRun;

    @Option(
            names = "--undated",
            paramLabel = "skip|spread:DATE..DATE",
            defaultValue = "skip",
            description = "${bundle:option.undated}")
    private String undated = "skip";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:option.files}")
    private List<String> files = List.of();

    @Override
    void check() {
        request();
    }

    @Override
    ExitStatus run(Desk desk) {
        Progress progress = new ImportProgress(console(), messages(), this::interrupted);
        ImportReport report = dryRun
                ? desk.imports().rehearse(request(), progress)
                : desk.imports().run(request(), progress);
        console().progress("");
        ImportText text = new ImportText(messages());
        text.problems(report).forEach(console()::message);
        if (asJson()) {
            answer(ImportJson.document(report));
        } else {
            text.summary(report).forEach(this::answer);
        }
        return report.complete() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    private ImportRequest request() {
        return new ImportRequest(files, format(), undated());
    }

    private @Nullable Format format() {
        if (format.equals(AUTO)) {
            return null;
        }
        return Format.byId(format)
                .orElseThrow(() -> wrong(
                        "format.unknown",
                        format,
                        Arrays.stream(Format.values())
                                .map(Format::id)
                                .collect(Collectors.joining(", ", "auto, ", ""))));
    }

    private Undated undated() {
        try {
            return Undated.parse(undated);
        } catch (IllegalArgumentException e) {
            throw wrong("undated.unreadable", undated);
        }
    }
}
