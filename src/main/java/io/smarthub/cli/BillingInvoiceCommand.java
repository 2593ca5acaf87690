package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks billing for an action on one invoice. */
@Command
abstract class BillingInvoiceCommand extends BillingActionCommand {

    @Parameters(paramLabel = "N", description = "${bundle:option.invoice}")
    private int invoice;

    abstract Action action(int invoice);

    @Override
    final Action action(Desk desk) {
        return action(invoice);
    }
}
