package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;

/** Records that an invoice was not paid in time. */
@Command(name = "overdue", description = "${bundle:command.billing-overdue}")
final class BillingOverdueCommand extends BillingInvoiceCommand {

    @Override
    Action action(int invoice) {
        return new Action.PaymentFailed(invoice);
    }
}
