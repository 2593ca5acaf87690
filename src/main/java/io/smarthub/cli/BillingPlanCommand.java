package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves to a plan. */
@Command(name = "plan", description = "${bundle:command.billing-plan}")
final class BillingPlanCommand extends BillingActionCommand {

    @Parameters(paramLabel = "FREE|STANDARD|PRO", description = "${bundle:option.plan}")
    private String code = "";

    @Override
    void check() {
        plan();
    }

    @Override
    Action action(Desk desk) {
        return new Action.ChoosePlan(plan());
    }

    private PlanCode plan() {
        return PlanCode.named(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> wrong("plan.unknown", code));
    }
}
