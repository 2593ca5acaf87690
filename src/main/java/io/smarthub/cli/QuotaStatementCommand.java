package io.smarthub.cli;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.quota.StatementFiles.Format;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Writes a month's statement into a file, or to standard output. */
@Command(name = "statement", description = "${bundle:command.quota-statement}")
final class QuotaStatementCommand extends DeskCommand {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            required = true,
            description = "${bundle:option.statement-month}")
    private @Nullable YearMonth month;

    @Option(
            names = "--format",
            paramLabel = "csv|pdf",
            required = true,
            description = "${bundle:option.statement-format}")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:option.statement-out}")
    private String out = "";

    @Override
    void check() {
        format();
        if (asJson() && out.equals(STANDARD_OUTPUT)) {
            throw wrong("export.json-needs-file");
        }
    }

    @Override
    ExitStatus run(Desk desk) {
        YearMonth of = Objects.requireNonNull(month);
        if (of.isAfter(desk.ledger().present())) {
            throw wrong("figure.future", messages().month(of));
        }
        try {
            desk.ledger().save(of, format(), out, messages().locale());
        } catch (ExportFailure e) {
            throw new CouldNotRun(
                    messages().sentence("io.smarthub.i18n.exports", e.kind().key(), e.file()), e);
        }
        int used = desk.ledger().balance(of).quota().used();
        if (asJson()) {
            answer(JsonMapper.shared()
                    .createObjectNode()
                    .put("month", of.toString())
                    .put("used", used)
                    .put("file", out));
        } else {
            console()
                    .message(
                            out.equals(STANDARD_OUTPUT)
                                    ? messages()
                                            .get(
                                                    "statement.done-stream",
                                                    messages().month(of),
                                                    used)
                                    : messages()
                                            .get("statement.done", messages().month(of), used, out));
        }
        return ExitStatus.DONE;
    }

    private Format format() {
        return Arrays.stream(Format.values())
                .filter(known -> known.name().equals(format.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("statement.unknown", format));
    }
}
