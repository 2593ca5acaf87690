package io.smarthub.cli;

import picocli.CommandLine.Command;

/** Believes the clock, however far it is ahead of what is recorded. */
@Command(name = "catch-up", description = "${bundle:command.billing-catch-up}")
final class BillingCatchUpCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        desk.billing().trustClock();
        desk.billing().catchUp();
        BillingCommand.show(this, desk);
        return ExitStatus.DONE;
    }
}
