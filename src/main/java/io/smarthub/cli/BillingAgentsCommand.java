package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets the number of additional agents. */
@Command(name = "agents", description = "${bundle:command.billing-agents}")
final class BillingAgentsCommand extends BillingActionCommand {

    @Parameters(paramLabel = "N", description = "${bundle:option.agents}")
    private int quantity;

    @Override
    Action action(Desk desk) {
        return new Action.SetAgents(quantity);
    }
}
