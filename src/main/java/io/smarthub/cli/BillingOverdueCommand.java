package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records that an invoice was not paid in time. */
@Command(name = "overdue", description = "${bundle:command.billing-overdue}")
final class BillingOverdueCommand extends BillingActionCommand {

    @Parameters(paramLabel = "N", description = "${bundle:option.invoice}")
    private int invoice;

    @Override
    Action action(Desk desk) {
        return new Action.PaymentFailed(invoice);
    }
}
