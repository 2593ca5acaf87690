package io.smarthub.cli;

import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.domain.quota.Quota;
import picocli.CommandLine.Command;

/** Asks billing for an action, says what it charged and changes, and shows how things stand now. Refused: nothing changed; a number that no invoice has is wrong usage. */
@Command
abstract class BillingActionCommand extends DeskCommand {

    /** What to ask for. */
    abstract Action action(Desk desk);

    @Override
    ExitStatus run(Desk desk) {
        new CatalogueWarning(messages(), catalogueFile())
                .sentence(desk.billing().view())
                .ifPresent(console()::message);
        return switch (desk.billing().perform(action(desk), messages().get("billing.note"))) {
            case Outcome.Done(Preview preview) -> {
                new ChargeText(messages(), desk.billing().view().decisions())
                        .lines(preview)
                        .forEach(this::tell);
                Quota month = desk.quota().current().quota();
                if (preview.exhaustedBy(month.used())) {
                    tell(messages()
                            .get(
                                    "charge.exhausted",
                                    month.used(),
                                    month.limit(),
                                    messages().day(month.month().resetsOn())));
                }
                if (!asJson()) {
                    answer("");
                }
                BillingCommand.showState(this, desk);
                yield ExitStatus.DONE;
            }
            case Outcome.Changed(Preview preview) ->
                throw new IllegalStateException("not previewed: " + preview.action());
            case Outcome.Refused(Refusal.AlreadySo _) -> {
                console().message(messages().get("billing.already-so"));
                BillingCommand.showState(this, desk);
                yield ExitStatus.DONE;
            }
            case Outcome.Refused(Refusal.UnknownInvoice unknown) ->
                throw new WrongUsage(new InvoiceRefusalText(messages()).unknown(unknown));
            case Outcome.Refused(Refusal refusal) -> {
                console()
                        .message(new RefusalText(
                                        messages(), desk.account().account().zone())
                                .sentence(refusal));
                if (asJson()) {
                    BillingCommand.show(this, desk);
                }
                yield ExitStatus.PARTLY;
            }
        };
    }
}
