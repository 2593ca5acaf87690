package io.smarthub.cli;

import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import picocli.CommandLine.Command;

/** Asks billing for an action, says what it charged and changes, and shows the books. Refused: nothing changed. */
@Command
abstract class BillingActionCommand extends DeskCommand {

    private static final String NOTE = "command line";

    /** What to ask for. */
    abstract Action action(Desk desk);

    @Override
    final ExitStatus run(Desk desk) {
        Outcome outcome = desk.billing().perform(action(desk), NOTE);
        ExitStatus status = switch (outcome) {
            case Outcome.Done(Preview preview) -> {
                new ChargeText(messages()).lines(preview).forEach(this::tell);
                yield ExitStatus.DONE;
            }
            case Outcome.Changed(Preview preview) ->
                throw new IllegalStateException("not previewed: " + preview.action());
            case Outcome.Refused(Refusal.AlreadySo _) -> {
                console().message(messages().get("billing.already-so"));
                yield ExitStatus.DONE;
            }
            case Outcome.Refused(Refusal refusal) -> {
                console().message(new RefusalText(messages()).sentence(refusal));
                yield ExitStatus.PARTLY;
            }
        };
        BillingCommand.show(this, desk);
        return status;
    }
}
