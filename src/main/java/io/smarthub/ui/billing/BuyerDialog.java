package io.smarthub.ui.billing;

import io.smarthub.app.billing.Offer;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Dialogs;
import java.util.List;
import java.util.function.Consumer;

/** Asks to whom invoices are issued; what cannot be printed is said in the dialog, with everything kept that was typed. */
final class BuyerDialog {

    private final BillingViewModel model;
    private final BillingWords words;
    private final RefusalWords refusals;
    private final Dialogs dialogs;
    private final Consumer<Preview> done;

    /** @param done what is told when the details are recorded */
    BuyerDialog(BillingViewModel model, BillingWords words, Dialogs dialogs, Consumer<Preview> done) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.done = done;
        refusals = new RefusalWords(words);
    }

    void open(Books books) {
        var form = new BuyerForm(books.buyer(), books.terms().catalogue().sales(), words);
        dialogs.show(new Dialogs.Panel(
                words.get("buyer.title"),
                form,
                List.of(new Dialogs.Action(
                        words.get("buyer.save"), Dialogs.Kind.PRIMARY, dialog -> save(form, dialog)))));
    }

    private void save(BuyerForm form, Dialogs.Open dialog) {
        dialog.problem("");
        dialog.busy(true);
        model.ask(new Action.SetBuyer(form.buyer()), offer -> {
            switch (offer) {
                case Offer.Possible(Preview preview) ->
                    model.confirm(preview, "", outcome -> told(outcome, dialog), _ -> {
                        dialog.busy(false);
                        dialog.problem(words.get("failed.save"));
                    });
                case Offer.Refused(Refusal refusal) -> refused(refusal, dialog);
            }
        });
    }

    private void told(Outcome outcome, Dialogs.Open dialog) {
        switch (outcome) {
            case Outcome.Done(Preview preview) -> {
                dialog.close();
                done.accept(preview);
            }
            case Outcome.Refused(Refusal refusal) -> refused(refusal, dialog);
            case Outcome.Changed _ -> {
                dialog.busy(false);
                dialog.problem(words.get("preview.changed"));
            }
        }
    }

    private void refused(Refusal refusal, Dialogs.Open dialog) {
        if (refusal instanceof Refusal.AlreadySo) {
            dialog.close();
            return;
        }
        dialog.busy(false);
        dialog.problem(refusals.of(refusal));
    }
}
