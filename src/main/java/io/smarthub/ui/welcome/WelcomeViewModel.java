package io.smarthub.ui.welcome;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.Offer;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Tasks;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The welcome page's answers, and their saving. What has been answered before is shown again, nothing is bought twice. */
public final class WelcomeViewModel {

    /** How far the page is. */
    public sealed interface State {

        /** Nothing is known yet. */
        record Loading() implements State {}

        /** Asking; the offers name plans and prices. */
        record Asking(PlanOffers offers) implements State {}

        /** The answers are being saved. */
        record Saving(PlanOffers offers) implements State {}

        /** The answers could not be saved; asking again. */
        record Failed(PlanOffers offers) implements State {}

        /** The plan cannot be changed now and stays the account's own; the other answers are saved. Asking again. */
        record PlanStays(PlanOffers offers, Refusal why) implements State {}

        /** Choosing the plan brings something else than was said; the other answers are saved. Asking again. */
        record PlanDiffers(PlanOffers offers, Preview now) implements State {}

        /** The account could not be read. */
        record Unreadable() implements State {}

        /** Everything is saved: the first conversations are next. */
        record Answered() implements State {}
    }

    private final AccountStore accounts;
    private final PreferencesStore preferences;
    private final BillingService billing;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ObjectProperty<WelcomeChoices> choices;
    private boolean resumed;

    public WelcomeViewModel(AccountStore accounts, PreferencesStore preferences, BillingService billing, Tasks tasks) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.billing = billing;
        this.tasks = tasks;
        Account account = accounts.wanted();
        choices = new SimpleObjectProperty<>(
                new WelcomeChoices(PlanCode.FREE, account.zone(), account.currency(), account.ownerName()));
    }

    /** How far the page is. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The answers so far. */
    public ObjectProperty<WelcomeChoices> choicesProperty() {
        return choices;
    }

    /** Goes on with answers that were given in another language. */
    public void resume(WelcomeChoices answers) {
        choices.set(answers);
        resumed = true;
    }

    public Language language() {
        return preferences.preferences().language();
    }

    public void setLanguage(Language language) {
        preferences.update(all -> all.withLanguage(language));
    }

    /** Reads the catalogue and the present plan. */
    public void load() {
        if (!(state.get() instanceof State.Loading) && !(state.get() instanceof State.Unreadable)) {
            return;
        }
        tasks.run("plans to choose from", () -> PlanOffers.of(billing))
                .onSuccess(offers -> {
                    if (!resumed) {
                        choices.set(choices.get().withPlan(offers.present()));
                    }
                    state.set(new State.Asking(offers));
                })
                .onFailure(_ -> state.set(new State.Unreadable()))
                .start();
    }

    /** Saves the answers; the account counts as welcomed once everything is saved. */
    public void finish() {
        WelcomeChoices answers = choices.get();
        asked().ifPresent(offers -> save(answers, offers));
    }

    private Optional<PlanOffers> asked() {
        return switch (state.get()) {
            case State.Asking(PlanOffers offers) -> Optional.of(offers);
            case State.Failed(PlanOffers offers) -> Optional.of(offers);
            case State.PlanStays stays -> Optional.of(stays.offers());
            case State.PlanDiffers differs -> Optional.of(differs.offers());
            case State.Loading _, State.Saving _, State.Unreadable _, State.Answered _ -> Optional.empty();
        };
    }

    private void save(WelcomeChoices answers, PlanOffers offers) {
        state.set(new State.Saving(offers));
        tasks.run("saving the welcome answers", () -> save(offers, answers))
                .onSuccess(this::show)
                .onFailure(_ -> state.set(new State.Failed(offers)))
                .start();
    }

    private void show(State saved) {
        if (saved instanceof State.PlanStays stays) {
            choices.set(choices.get().withPlan(stays.offers().present()));
        }
        state.set(saved);
    }

    private State save(PlanOffers offers, WelcomeChoices answers) {
        accounts.save(account -> account.withZone(answers.zone())
                .withCurrency(answers.currency())
                .withOwnerName(answers.ownerName()));
        if (answers.plan() != billing.books().plan().code()) {
            switch (choose(offers, answers.plan())) {
                case Outcome.Refused(Refusal.AlreadySo _), Outcome.Done _ -> {}
                case Outcome.Refused(Refusal why) -> {
                    return new State.PlanStays(PlanOffers.of(billing), why);
                }
                case Outcome.Changed(Preview now) -> {
                    return new State.PlanDiffers(PlanOffers.of(billing), now);
                }
            }
        }
        accounts.save(account -> account.withWelcomed(true));
        return new State.Answered();
    }

    /** A plan is changed or begun only as was said of it. */
    private Outcome choose(PlanOffers offers, PlanCode plan) {
        return offers.change(plan).map(shown -> billing.confirm(shown, "")).orElseGet(() -> begin(offers, plan));
    }

    /** Its first day follows from the zone, and its price from the currency, that were saved just now. */
    private Outcome begin(PlanOffers offers, PlanCode plan) {
        return switch (billing.preview(new Action.ChoosePlan(plan))) {
            case Offer.Refused(Refusal why) -> new Outcome.Refused(why);
            case Offer.Possible(Preview now) ->
                offers.saidOf(now) ? billing.confirm(now, "") : new Outcome.Changed(now);
        };
    }
}
