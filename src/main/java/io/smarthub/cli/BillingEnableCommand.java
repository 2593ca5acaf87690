package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Switches a package on. */
@Command(name = "enable", description = "${bundle:command.billing-enable}")
final class BillingEnableCommand extends BillingActionCommand {

    @Parameters(paramLabel = "CODE", description = "${bundle:option.package}")
    private String code = "";

    @Override
    Action action(Desk desk) {
        return new Action.EnablePackage(PackageCode.known(desk, code, messages()));
    }
}
