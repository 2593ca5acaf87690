package io.smarthub.cli;

import io.smarthub.app.quota.QuotaReport;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The quota of a calendar month. */
@Command(
        name = "quota",
        description = "${bundle:command.quota}",
        subcommands = {QuotaStatementCommand.class, QuotaReconcileCommand.class, QuotaWhatIfCommand.class})
final class QuotaCommand extends DeskCommand {

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "${bundle:option.month}")
    private @Nullable YearMonth month;

    @Override
    ExitStatus run(Desk desk) {
        QuotaReport report =
                month == null ? desk.quota().current() : desk.quota().month(month);
        if (asJson()) {
            ObjectNode document = QuotaJson.document(report);
            if (report.forecast().isPresent()) {
                QuotaJson.put(desk.planning().now(), document);
            } else {
                document.putNull("advice");
            }
            answer(document);
        } else {
            new QuotaText(messages()).lines(report).forEach(this::answer);
        }
        return ExitStatus.DONE;
    }
}
