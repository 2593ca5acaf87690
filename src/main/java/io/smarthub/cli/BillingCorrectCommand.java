package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an invoice back by a credit note and issues it anew with the present details. */
@Command(name = "correct", description = "${bundle:command.billing-correct}")
final class BillingCorrectCommand extends BillingActionCommand {

    @Parameters(paramLabel = "N", description = "${bundle:option.invoice}")
    private int invoice;

    @Override
    Action action(Desk desk) {
        return new Action.CorrectInvoice(invoice);
    }
}
