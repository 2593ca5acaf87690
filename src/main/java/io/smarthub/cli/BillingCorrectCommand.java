package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;

/** Takes an invoice back by a credit note and issues it anew with the present details. */
@Command(name = "correct", description = "${bundle:command.billing-correct}")
final class BillingCorrectCommand extends BillingInvoiceCommand {

    @Override
    Action action(int invoice) {
        return new Action.CorrectInvoice(invoice);
    }
}
