package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.IncompleteInvoice;
import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.billing.InvoiceGap;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.app.export.ExportFailure;
import io.smarthub.domain.billing.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one invoice or credit note into a file, or to standard output. */
@Command
abstract class InvoiceFileCommand extends DeskCommand {

    private static final String EXPORTS = "io.smarthub.i18n.exports";
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(paramLabel = "N", description = "${bundle:option.invoice}")
    private int number;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:option.out}")
    private String out = STANDARD_OUTPUT;

    abstract void write(InvoiceFiles files, IssuedInvoice invoice, String file);

    @Override
    void check() {
        if (asJson() && out.equals(STANDARD_OUTPUT)) {
            throw wrong("export.json-needs-file");
        }
    }

    @Override
    ExitStatus run(Desk desk) {
        IssuedInvoice invoice = invoice(desk.billing().view());
        try {
            write(desk.invoiceFiles(), invoice, out);
        } catch (IncompleteInvoice e) {
            console().message(sentence(e));
            answerJson(e.gaps());
            return ExitStatus.PARTLY;
        } catch (ExportFailure e) {
            throw new CouldNotRun(messages().sentence(EXPORTS, e.kind().key(), e.file()), e);
        }
        String key = invoice.invoice().isCreditNote() ? "invoices.credit-note-written" : "invoices.written";
        console().message(messages().get(key, String.valueOf(number), out));
        answerJson(List.of());
        return ExitStatus.DONE;
    }

    private IssuedInvoice invoice(BillingView view) {
        var unknown = new Refusal.UnknownInvoice(number, view.invoices().size());
        return IssuedInvoice.of(view, number)
                .orElseThrow(() -> new WrongUsage(new InvoiceRefusalText(messages()).unknown(unknown)));
    }

    private String sentence(IncompleteInvoice incomplete) {
        String gaps = incomplete.gaps().stream()
                .map(gap -> messages().sentence(EXPORTS, gap.key()))
                .collect(Collectors.joining("; "));
        return messages().sentence(EXPORTS, incomplete.key(), String.valueOf(incomplete.number()), gaps);
    }

    private void answerJson(List<InvoiceGap> missing) {
        if (asJson()) {
            ObjectNode document = JsonMapper.shared()
                    .createObjectNode()
                    .put("number", number)
                    .put("file", missing.isEmpty() ? out : null);
            ArrayNode names = document.putArray("missing");
            missing.forEach(gap -> names.add(gap.name()));
            answer(document);
        }
    }
}
