package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;

/** Records that an invoice was paid. */
@Command(name = "paid", description = "${bundle:command.billing-paid}")
final class BillingPaidCommand extends BillingInvoiceCommand {

    @Override
    Action action(int invoice) {
        return new Action.PaymentReceived(invoice);
    }
}
