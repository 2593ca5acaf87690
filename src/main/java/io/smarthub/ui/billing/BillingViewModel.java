package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.CaughtUp;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.app.billing.Offer;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.billing.RecordedDecision;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.payments.PaymentSettings;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.domain.billing.Undo;
import io.smarthub.domain.quota.Quota;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the Billing screen shows and asks; loads off the FX thread and again whenever something it shows has changed. */
public final class BillingViewModel {

    /** How far the screen is. */
    public sealed interface State {

        /** Nothing is known yet. */
        record Loading() implements State {}

        /** The figures could not be read; nothing was changed. */
        record Failed(Exception failure) implements State {}

        /** The figures. */
        record Ready(BillingFigures figures) implements State {}
    }

    private final BillingService billing;
    private final QuotaService quota;
    private final PaymentSettings payments;
    private final Locale locale;
    private final Changes changes;
    private final Tasks tasks;
    private final Latest loading;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private Changes.Subscription subscription = () -> {};

    /** @param payments where payments are collected */
    public BillingViewModel(
            BillingService billing,
            QuotaService quota,
            PaymentSettings payments,
            Locale locale,
            Changes changes,
            Tasks tasks) {
        this.payments = payments;
        this.locale = locale;
        this.billing = billing;
        this.quota = quota;
        this.changes = changes;
        this.tasks = tasks;
        loading = new Latest(tasks);
    }

    /** What to show. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Loads, and keeps what is shown up to date until {@link #hidden}. */
    public void shown() {
        subscription.close();
        subscription = changes.subscribe(change -> {
            if (concerns(change)) {
                loading.again(this::load);
            }
        });
        load();
    }

    /** Stops listening. */
    public void hidden() {
        subscription.close();
        loading.cancel();
    }

    /** Asks everything again; what is shown stays until the answer is there. */
    public void load() {
        loading.run("billing figures", this::figures)
                .onSuccess(figures -> state.set(new State.Ready(figures)))
                .onFailure(failure -> state.set(new State.Failed(failure)))
                .start();
    }

    /** Asks what an action would do; does nothing. */
    public void ask(Action action, Consumer<Offer> answer) {
        tasks.run("billing preview", () -> billing.preview(action))
                .onSuccess(answer)
                .start();
    }

    /** Does what was previewed, unless it would by now cost or give something else. */
    public void confirm(Preview shown, String note, Consumer<Outcome> answer, Consumer<Exception> failed) {
        tasks.run("billing decision", () -> billing.confirm(shown, note))
                .onSuccess(outcome -> {
                    answer.accept(outcome);
                    load();
                })
                .onFailure(failed)
                .start();
    }

    /** The history as it was last read, oldest first; empty before the figures are there. */
    List<Decision> decisions() {
        return switch (state.get()) {
            case State.Ready(BillingFigures figures) -> figures.billing().decisions();
            case State.Loading _, State.Failed _ -> List.of();
        };
    }

    /** The present calendar month as it was last read; empty before the figures are there. */
    Optional<Quota> quota() {
        return switch (state.get()) {
            case State.Ready(BillingFigures figures) ->
                Optional.of(figures.quota().quota());
            case State.Loading _, State.Failed _ -> Optional.empty();
        };
    }

    /** The catalogue that tells what the codes of a preview's invoices mean: what is issued anew keeps that of what it replaces. */
    Catalogue catalogue(Preview preview) {
        Catalogue present = preview.before().terms().catalogue();
        return switch (state.get()) {
            case State.Ready(BillingFigures figures)
            when preview.action() instanceof Action.CorrectInvoice(int invoice) ->
                IssuedInvoice.of(figures.billing(), invoice)
                        .map(IssuedInvoice::catalogue)
                        .orElse(present);
            case State.Ready _, State.Loading _, State.Failed _ -> present;
        };
    }

    /** The owner says that the clock is right: what has ended since is recorded, and told. */
    public void trustClock(Consumer<CaughtUp> told) {
        tasks.run("billing catch-up", billing::catchUpTrustingClock)
                .onSuccess(caughtUp -> {
                    told.accept(caughtUp);
                    load();
                })
                .onFailure(failure -> state.set(new State.Failed(failure)))
                .start();
    }

    private BillingFigures figures() {
        BillingView view = billing.view();
        return new BillingFigures(
                view,
                quota.current(),
                fewestAgents(view),
                payments.in(locale),
                payments.problems().stream().map(problem -> problem.in(locale)).collect(Collectors.joining("\n")),
                Outlook.of(view.books()),
                RecordedDecision.of(view),
                undo(view),
                billing.issuedIfClockIsRight());
    }

    /** Nothing is decided while the clock is not believed. */
    private static List<Optional<Action>> undo(BillingView view) {
        return view.clockAhead().isZero()
                ? new Undo(view.books(), view.decisions()).all()
                : Collections.nCopies(view.decisions().size(), Optional.empty());
    }

    private int fewestAgents(BillingView view) {
        int units = view.books().terms().catalogue().agents().map(AddOn::units).orElse(1);
        return billing.preview(new Action.SetAgents(0)) instanceof Offer.Refused(Refusal.AgentsActive active)
                ? Math.ceilDiv(active.tooMany(), units)
                : 0;
    }

    private static boolean concerns(Change change) {
        return switch (change) {
            case Change.Billing _,
                    Change.AccountChanged _,
                    Change.Conversations _,
                    Change.ManyConversations _,
                    Change.TimeMoved _ -> true;
            case Change.InboxSetup _, Change.ImportReport _, Change.Chatbots _ -> false;
        };
    }
}
