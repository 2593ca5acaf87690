package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All invoices and credit notes, oldest first. */
@Command(name = "list", description = "${bundle:command.invoices-list}")
final class InvoicesListCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        show(this, desk);
        return ExitStatus.DONE;
    }

    static void show(DeskCommand command, Desk desk) {
        BillingView view = desk.billing().view();
        if (command.asJson()) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            document.set("invoices", InvoiceJson.issued(view));
            new OpenTotals(view).put(document);
            command.answer(document);
        } else {
            InvoiceText text = new InvoiceText(command.messages());
            view.invoices().forEach(invoice -> command.answer(text.row(invoice, view.books())));
            new OpenTotals(view).lines(command.messages()).forEach(command::answer);
        }
    }
}
