package io.smarthub.cli;

import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.Collected;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects what is open now. Done where every bill that was tried is paid. */
@Command(name = "collect", description = "${bundle:command.billing-collect}")
final class BillingCollectCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        PaymentsText text = new PaymentsText(messages());
        boolean usable = text.problem(desk.payments(), console());
        List<Collected> collected = desk.payments().collectNow();
        if (asJson()) {
            ObjectNode document = PaymentsJson.head(desk.payments());
            ArrayNode results = document.putArray("results");
            collected.forEach(each -> PaymentsJson.put(each, results.addObject()));
            answer(document);
        } else {
            text.head(desk.payments().settings()).forEach(this::answer);
            collected.forEach(
                    each -> answer(text.line(each, desk.account().account().zone())));
            if (collected.isEmpty()) {
                answer(messages().get("payments.nothing"));
            }
        }
        boolean paid = collected.stream().allMatch(each -> each.last().state() == AttemptState.SUCCEEDED);
        return usable && paid ? ExitStatus.DONE : ExitStatus.PARTLY;
    }
}
