package io.smarthub.cli;

import picocli.CommandLine.Command;

/** Plan, packages, periods and invoices. */
@Command(
        name = "billing",
        description = "${bundle:command.billing}",
        subcommands = {
            BillingPlanCommand.class,
            BillingEnableCommand.class,
            BillingDisableCommand.class,
            BillingAgentsCommand.class,
            BillingAutoRenewCommand.class,
            BillingCollectCommand.class,
            BillingPaymentsCommand.class
        })
final class BillingCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        show(this, desk);
        return ExitStatus.DONE;
    }

    /** Answers with everything there is to show, as the command was asked to. */
    static void show(DeskCommand command, Desk desk) {
        if (command.asJson()) {
            command.answer(BillingJson.document(desk.billing().view()));
        } else {
            new BillingText(command.messages()).lines(desk.billing().view()).forEach(command::answer);
        }
    }
}
