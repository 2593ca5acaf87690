package io.smarthub.cli;

import io.smarthub.app.billing.CaughtUp;
import picocli.CommandLine.Command;

/** Believes the clock, however far it is ahead of what is recorded. */
@Command(name = "catch-up", description = "${bundle:command.billing-catch-up}")
final class BillingCatchUpCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        desk.billing().trustClock();
        CaughtUp caughtUp = desk.billing().catchUp();
        tell(messages().get("billing.caught-up", caughtUp.periods()));
        var told = new CaughtUpText(messages());
        told.ended(caughtUp).ifPresent(this::tell);
        told.planEnds(caughtUp).ifPresent(this::tell);
        InvoiceText text = new InvoiceText(messages());
        caughtUp.issued()
                .forEach(invoice -> text.lines(invoice, desk.billing().books()).forEach(this::tell));
        if (!asJson()) {
            answer("");
        }
        BillingCommand.showState(this, desk);
        return ExitStatus.DONE;
    }
}
