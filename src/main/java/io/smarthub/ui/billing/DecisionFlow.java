package io.smarthub.ui.billing;

import io.smarthub.app.billing.Offer;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Banner;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From a wish to a recorded decision: whatever costs something, or ends the plan, is shown first and asked; what is free
 * and can be taken back is done at once, with the way back in the message.
 */
final class DecisionFlow {

    /** A later decision makes what was said of an earlier one untrue. */
    private static final String ABOUT = "billing";

    private final BillingViewModel model;
    private final BillingWords words;
    private final DecisionWords decisions;
    private final RefusalWords refusals;
    private final Dialogs dialogs;
    private final Toasts toasts;

    DecisionFlow(BillingViewModel model, BillingWords words, Dialogs dialogs, Toasts toasts) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.toasts = toasts;
        decisions = new DecisionWords(words);
        refusals = new RefusalWords(words);
    }

    void ask(Action action) {
        ask(action, this::weigh);
    }

    /** As {@link #ask}, long after it was recorded: what only loses the day of a payment is asked too. */
    void takeBack(Action action) {
        ask(action, preview -> {
            if (preview.action() instanceof Action.PaymentWithdrawn(int number) && isFree(preview)) {
                dialogs.confirm(
                        new Dialogs.Question(
                                decisions.question(preview),
                                words.get("history.take-back.text", String.valueOf(number)),
                                decisions.verb(preview),
                                false),
                        () -> confirm(preview));
            } else {
                weigh(preview);
            }
        });
    }

    private void ask(Action action, Consumer<Preview> possible) {
        model.ask(action, offer -> {
            switch (offer) {
                case Offer.Possible(Preview preview) -> possible.accept(preview);
                case Offer.Refused(var refusal) -> dialogs.message(words.get("refused.title"), refusals.of(refusal));
            }
        });
    }

    private void weigh(Preview preview) {
        if (isFree(preview)) {
            confirm(preview);
        } else {
            open(preview, "", false);
        }
    }

    /** It costs nothing, and nothing ends with it. */
    private static boolean isFree(Preview preview) {
        return preview.invoice().isEmpty() && preview.stopped().isEmpty() && !endsForGood(preview);
    }

    private static boolean endsForGood(Preview preview) {
        return preview.endsPlan() || !preview.endedUnpaid().isEmpty();
    }

    private void confirm(Preview preview) {
        model.confirm(preview, "", outcome -> told(outcome, Optional.empty(), ""), this::failed);
    }

    private void open(Preview preview, String note, boolean changed) {
        var content = new PreviewPane(preview, model.catalogue(preview), words, note);
        model.quota()
                .filter(quota -> preview.exhaustedBy(quota.used()))
                .ifPresent(quota -> content.getChildren()
                        .addFirst(new Banner(
                                Tone.WARNING,
                                words.get(
                                        "preview.exhausted",
                                        quota.used(),
                                        preview.limitAfter(),
                                        words.day(quota.month().resetsOn())))));
        if (changed) {
            content.getChildren().addFirst(new Banner(Tone.WARNING, words.get("preview.changed")));
        }
        dialogs.show(new Dialogs.Panel(
                decisions.question(preview),
                content,
                List.of(new Dialogs.Action(
                        decisions.verb(preview),
                        endsForGood(preview) ? Dialogs.Kind.DANGER : Dialogs.Kind.CHARGE,
                        dialog -> {
                            dialog.busy(true);
                            dialog.problem("");
                            model.confirm(
                                    preview,
                                    content.note(),
                                    outcome -> told(outcome, Optional.of(dialog), content.note()),
                                    _ -> {
                                        dialog.busy(false);
                                        dialog.problem(words.get("failed.save"));
                                    });
                        }))));
    }

    private void told(Outcome outcome, Optional<Dialogs.Open> dialog, String note) {
        dialog.ifPresent(Dialogs.Open::close);
        switch (outcome) {
            case Outcome.Done(Preview preview) -> done(preview);
            case Outcome.Refused(var refusal) -> dialogs.message(words.get("refused.title"), refusals.of(refusal));
            case Outcome.Changed(Preview preview) -> open(preview, note, true);
        }
    }

    /** Tells what was recorded, with the way back where it is free. */
    void done(Preview preview) {
        String said = decisions.done(preview, model.decisions());
        toasts.show(new Toasts.Toast(
                Tone.SUCCESS,
                said,
                wayBack(preview).map(back -> new Toasts.Action(words.get("undo"), () -> ask(back))),
                ABOUT));
    }

    private void failed(Exception failure) {
        dialogs.error(words.get("failed.save"), failure);
    }

    /** What takes a decision back for free; empty for what was paid. */
    private static Optional<Action> wayBack(Preview preview) {
        if (preview.invoice().isPresent()) {
            return Optional.empty();
        }
        return switch (preview.action()) {
            case Action.DisablePackage(String code) -> Optional.of(new Action.EnablePackage(code));
            case Action.EnablePackage(String code) -> Optional.of(new Action.DisablePackage(code));
            case Action.AutoRenew(boolean on) -> Optional.of(new Action.AutoRenew(!on));
            case Action.ChoosePlan(PlanCode plan) -> Optional.of(new Action.AutoRenew(!plan.isPaid()));
            case Action.SetAgents _ ->
                preview.before()
                        .terms()
                        .catalogue()
                        .agents()
                        .flatMap(agents -> preview.before()
                                .packageOf(agents.code())
                                .map(standing -> new Action.SetAgents(standing.renewing())));
            case Action.SetBuyer _ ->
                Optional.of(new Action.SetBuyer(preview.before().buyer()));
            case Action.PaymentReceived(int invoice) -> Optional.of(new Action.PaymentWithdrawn(invoice));
            case Action.PaymentFailed(int invoice) -> Optional.of(new Action.PaymentWithdrawn(invoice));
            case Action.PaymentWithdrawn _, Action.CorrectInvoice _, Action.AdoptTerms _ -> Optional.empty();
        };
    }
}
