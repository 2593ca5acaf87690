package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records that an invoice was paid. */
@Command(name = "paid", description = "${bundle:command.billing-paid}")
final class BillingPaidCommand extends BillingActionCommand {

    @Parameters(paramLabel = "N", description = "${bundle:option.invoice}")
    private int invoice;

    @Override
    Action action(Desk desk) {
        return new Action.PaymentReceived(invoice);
    }
}
