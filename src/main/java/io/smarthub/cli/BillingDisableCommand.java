package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Renews a package no more. */
@Command(name = "disable", description = "${bundle:command.billing-disable}")
final class BillingDisableCommand extends BillingActionCommand {

    @Parameters(paramLabel = "CODE", description = "${bundle:option.package}")
    private String code = "";

    @Override
    Action action(Desk desk) {
        return new Action.DisablePackage(PackageCode.everBought(desk, code, messages()));
    }
}
