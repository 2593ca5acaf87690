package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back what was recorded about the payment of an invoice. */
@Command(name = "unpaid", description = "${bundle:command.billing-unpaid}")
final class BillingUnpaidCommand extends BillingActionCommand {

    @Parameters(paramLabel = "N", description = "${bundle:option.invoice}")
    private int invoice;

    @Override
    Action action(Desk desk) {
        return new Action.PaymentWithdrawn(invoice);
    }
}
