package io.smarthub.cli;

import io.smarthub.app.payments.Attempt;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every attempt to collect an invoice, with what was heard of it. */
@Command(name = "payments", description = "${bundle:command.billing-payments}")
final class BillingPaymentsCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        PaymentsText text = new PaymentsText(messages());
        text.problem(desk.payments(), console());
        List<Attempt> attempts = desk.payments().attempts();
        if (asJson()) {
            ObjectNode document = PaymentsJson.head(desk.payments());
            ArrayNode all = document.putArray("attempts");
            attempts.forEach(attempt -> PaymentsJson.put(attempt, all.addObject()));
            answer(document);
        } else {
            text.head(desk.payments().settings()).forEach(this::answer);
            attempts.forEach(attempt ->
                    answer(text.line(attempt, desk.account().account().zone())));
        }
        return ExitStatus.DONE;
    }
}
