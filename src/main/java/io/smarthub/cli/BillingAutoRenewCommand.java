package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Renews the plan at each period's end, or lets it end there. */
@Command(name = "auto-renew", description = "${bundle:command.billing-auto-renew}")
final class BillingAutoRenewCommand extends BillingActionCommand {

    enum OnOff {
        ON,
        OFF
    }

    @Parameters(paramLabel = "on|off", description = "${bundle:option.auto-renew}")
    private @Nullable OnOff renew;

    @Override
    Action action(Desk desk) {
        return new Action.AutoRenew(renew == OnOff.ON);
    }
}
