package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves to a plan; without one, shows the plans with their prices. */
@Command(name = "plan", description = "${bundle:command.billing-plan}")
final class BillingPlanCommand extends BillingActionCommand {

    @Parameters(arity = "0..1", paramLabel = "FREE|STANDARD|PRO", description = "${bundle:option.plan}")
    private @Nullable String code;

    @Override
    void check() {
        if (code != null) {
            plan(code);
        }
    }

    @Override
    ExitStatus run(Desk desk) {
        if (code != null) {
            return super.run(desk);
        }
        if (asJson()) {
            BillingCommand.show(this, desk);
        } else {
            BillingText text = new BillingText(messages(), catalogueFile());
            text.plan(desk.billing().view()).forEach(this::answer);
            text.plans(desk.billing().books()).forEach(this::answer);
        }
        return ExitStatus.DONE;
    }

    @Override
    Action action(Desk desk) {
        return new Action.ChoosePlan(plan(String.valueOf(code)));
    }

    private PlanCode plan(String name) {
        return PlanCode.named(name.toUpperCase(Locale.ROOT)).orElseThrow(() -> wrong("plan.unknown", name));
    }
}
