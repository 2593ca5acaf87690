package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import java.util.List;
import java.util.function.BiFunction;
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
            BillingBuyerCommand.class,
            BillingPaidCommand.class,
            BillingUnpaidCommand.class,
            BillingOverdueCommand.class,
            BillingCorrectCommand.class,
            BillingCatchUpCommand.class,
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
        show(command, desk, BillingText::lines);
    }

    /** Answers with how things stand, after a change: without the plans there are and the invoices there were. */
    static void showState(DeskCommand command, Desk desk) {
        show(command, desk, BillingText::state);
    }

    private static void show(DeskCommand command, Desk desk, BiFunction<BillingText, BillingView, List<String>> lines) {
        BillingView view = desk.billing().view();
        var text = new BillingText(command.messages(), command.catalogueFile());
        if (command.asJson()) {
            command.answer(BillingJson.document(view, command.messages()));
        } else {
            lines.apply(text, view).forEach(command::answer);
        }
    }
}
