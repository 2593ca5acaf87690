package io.smarthub.ui.welcome;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.PlanCode;
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

        /** Asking; the catalogue names plans and prices. */
        record Asking(Catalogue catalogue) implements State {}

        /** The answers are being saved. */
        record Saving(Catalogue catalogue) implements State {}

        /** The answers could not be saved; asking again. */
        record Failed(Catalogue catalogue) implements State {}

        /** The plan cannot be changed now and stays the account's own; the other answers are saved. Asking again. */
        record PlanStays(Catalogue catalogue, PlanCode plan, Refusal why) implements State {}

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
        tasks.run("plans to choose from", billing::books)
                .onSuccess(books -> {
                    if (!resumed) {
                        choices.set(choices.get().withPlan(books.plan().code()));
                    }
                    state.set(new State.Asking(books.terms().catalogue()));
                })
                .onFailure(_ -> state.set(new State.Unreadable()))
                .start();
    }

    /** Saves the answers; the account counts as welcomed once everything is saved. */
    public void finish() {
        WelcomeChoices answers = choices.get();
        asked().ifPresent(catalogue -> save(answers, catalogue));
    }

    private Optional<Catalogue> asked() {
        return switch (state.get()) {
            case State.Asking(Catalogue catalogue) -> Optional.of(catalogue);
            case State.Failed(Catalogue catalogue) -> Optional.of(catalogue);
            case State.PlanStays stays -> Optional.of(stays.catalogue());
            case State.Loading _, State.Saving _, State.Unreadable _, State.Answered _ -> Optional.empty();
        };
    }

    private void save(WelcomeChoices answers, Catalogue catalogue) {
        state.set(new State.Saving(catalogue));
        tasks.run("saving the welcome answers", () -> save(catalogue, answers))
                .onSuccess(this::show)
                .onFailure(_ -> state.set(new State.Failed(catalogue)))
                .start();
    }

    private void show(State saved) {
        if (saved instanceof State.PlanStays stays) {
            choices.set(choices.get().withPlan(stays.plan()));
        }
        state.set(saved);
    }

    private State save(Catalogue catalogue, WelcomeChoices answers) {
        accounts.save(account -> account.withZone(answers.zone())
                .withCurrency(answers.currency())
                .withOwnerName(answers.ownerName()));
        PlanCode plan = billing.books().plan().code();
        if (answers.plan() != plan) {
            Outcome outcome = billing.perform(new Action.ChoosePlan(answers.plan()), "");
            if (outcome instanceof Outcome.Refused(Refusal why) && !(why instanceof Refusal.AlreadySo)) {
                return new State.PlanStays(catalogue, plan, why);
            }
            if (outcome instanceof Outcome.Changed) {
                return new State.Failed(catalogue);
            }
        }
        accounts.save(account -> account.withWelcomed(true));
        return new State.Answered();
    }
}
