package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;

/** Takes back what was recorded about the payment of an invoice. */
@Command(name = "unpaid", description = "${bundle:command.billing-unpaid}")
final class BillingUnpaidCommand extends BillingInvoiceCommand {

    @Override
    Action action(int invoice) {
        return new Action.PaymentWithdrawn(invoice);
    }
}
