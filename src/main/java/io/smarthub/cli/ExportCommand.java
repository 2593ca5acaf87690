package io.smarthub.cli;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.export.ExportProgress;
import io.smarthub.app.export.ExportReport;
import io.smarthub.app.search.SearchHint;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Writes the conversations of a filter into a file, or to standard output. */
@Command(name = "export", description = "${bundle:command.export}")
final class ExportCommand extends DeskCommand {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--format",
            paramLabel = "csv|neutral|transcript",
            required = true,
            description = "${bundle:option.export-format}")
    private String format = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:option.out}")
    private String out = STANDARD_OUTPUT;

    @Override
    void check() {
        format();
        filters.check(messages());
        filters.hints().stream().filter(SearchHint::leavesOut).findFirst().ifPresent(hint -> {
            throw wrong("export.more-than-asked", FilterOptions.sentence(hint, messages()));
        });
        if (asJson() && out.equals(STANDARD_OUTPUT)) {
            throw wrong("export.json-needs-file");
        }
    }

    @Override
    ExitStatus run(Desk desk) {
        filters.hints().forEach(hint -> console().message(FilterOptions.sentence(hint, messages())));
        ExportReport report = export(desk);
        console().progress("");
        if (report.eventsLeftOut() > 0) {
            console().message(messages().get("export.left-out", report.eventsLeftOut()));
        }
        if (report.cancelled()) {
            console().message(messages().get("export.cancelled"));
        }
        if (asJson()) {
            answer(JsonMapper.shared()
                    .createObjectNode()
                    .put("rows", report.cancelled() ? 0 : report.rows())
                    .put("file", report.file())
                    .put("eventsLeftOut", report.eventsLeftOut())
                    .put("cancelled", report.cancelled()));
        } else if (!report.cancelled()) {
            console().message(messages().get("export.done", report.rows(), report.file()));
        }
        return report.cancelled() ? ExitStatus.PARTLY : ExitStatus.DONE;
    }

    private ExportReport export(Desk desk) {
        try {
            return desk.exports()
                    .export(
                            filters.filter(desk.account().account().zone()),
                            format(),
                            out,
                            messages().locale(),
                            new Watched());
        } catch (ExportFailure e) {
            throw new CouldNotRun(
                    messages().sentence("io.smarthub.i18n.exports", e.kind().key(), e.file()), e);
        } catch (IllegalArgumentException e) {
            throw wrong("search.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private ExportFormat format() {
        return ExportFormat.byId(format)
                .filter(ExportFormat::holdsMany)
                .orElseThrow(() -> wrong(
                        "export.unknown",
                        format,
                        Arrays.stream(ExportFormat.values())
                                .filter(ExportFormat::holdsMany)
                                .map(ExportFormat::id)
                                .collect(Collectors.joining(", "))));
    }

    /** Shows on a terminal how far it is, and ends it on Ctrl-C. */
    private final class Watched implements ExportProgress {

        @Override
        public void reached(long rows, long total) {
            console().progress(messages().get("export.progress", rows, total));
        }

        @Override
        public boolean cancelled() {
            return interrupted();
        }
    }
}
