package io.smarthub.cli;

import io.smarthub.app.quota.LedgerPage;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.LedgerTotals;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a month's quota ledger, oldest first. */
@Command(name = "ledger", description = "${bundle:command.ledger}")
final class LedgerCommand extends DeskCommand {

    private static final int PAGE = 1_000;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "${bundle:option.month}")
    private @Nullable YearMonth month;

    @Override
    ExitStatus run(Desk desk) {
        YearMonth of = month == null ? desk.ledger().present() : month;
        LedgerTotals totals = desk.ledger().totals(of);
        ConversationText times =
                new ConversationText(messages(), desk.account().account().zone());
        LedgerText text = new LedgerText(messages(), times);
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("month", of.toString());
        document.put("zone", desk.account().account().zone().getId());
        document.put("counted", totals.counted());
        document.put("takenBack", totals.takenBack());
        document.put("used", totals.used());
        document.putArray("rows");
        LedgerPage page = desk.ledger().page(of, null, PAGE);
        add(page, document, text);
        while (page.next() != null) {
            page = desk.ledger().page(of, page.next(), PAGE);
            add(page, document, text);
        }
        if (asJson()) {
            answer(document);
        } else {
            answer(messages()
                    .get("ledger.totals", messages().month(of), totals.counted(), totals.takenBack(), totals.used()));
        }
        return ExitStatus.DONE;
    }

    private void add(LedgerPage page, ObjectNode document, LedgerText text) {
        for (LedgerRow row : page.rows()) {
            if (asJson()) {
                put(row, document.withArrayProperty("rows").addObject());
            } else {
                answer(text.line(row));
            }
        }
    }

    private static void put(LedgerRow row, ObjectNode node) {
        LedgerRow.Counted counted = row.counted();
        node.put("month", row.month().toString());
        node.put("conversation", counted == null ? null : Long.valueOf(counted.id()));
        node.put("source", counted == null ? null : counted.source());
        node.put("externalId", counted == null ? null : counted.externalId());
        node.put("countedAt", row.countedAt().toString());
        node.put("event", counted == null ? null : counted.event());
        node.put("text", counted == null ? null : counted.text());
        node.put("use", row.use().name());
        node.put("reason", row.reason().name());
        node.put("evidence", row.evidence().toString());
        node.put("units", row.units());
    }
}
