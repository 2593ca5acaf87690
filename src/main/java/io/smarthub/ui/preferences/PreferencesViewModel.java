package io.smarthub.ui.preferences;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.Preferences.ThemeChoice;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.domain.billing.Books;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the Settings screen shows and sets; saves off the FX thread. */
public final class PreferencesViewModel {

    /** How far the screen is. */
    public sealed interface State {

        /** Nothing is known yet. */
        record Loading() implements State {}

        /** The account could not be read. */
        record Failed(Exception failure) implements State {}

        /** The account. */
        record Ready(PreferencesFigures figures) implements State {}
    }

    private final AccountStore accounts;
    private final PreferencesStore preferences;
    private final BillingService billing;
    private final Changes changes;
    private final Tasks tasks;
    private final Latest loading;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private Changes.Subscription subscription = () -> {};

    public PreferencesViewModel(
            AccountStore accounts, PreferencesStore preferences, BillingService billing, Changes changes, Tasks tasks) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.billing = billing;
        this.changes = changes;
        this.tasks = tasks;
        loading = new Latest(tasks);
    }

    /** What to show. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the account is being saved; a new zone or reading derives every number anew, which takes seconds. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** What is preferred on this machine. */
    public Preferences preferences() {
        return preferences.preferences();
    }

    /** Loads, and keeps what is shown up to date until {@link #hidden}. */
    public void shown() {
        subscription.close();
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.AccountChanged || change instanceof Change.Billing) {
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
        loading.run("account settings", this::figures)
                .onSuccess(figures -> state.set(new State.Ready(figures)))
                .onFailure(failure -> state.set(new State.Failed(failure)))
                .start();
    }

    public void setLanguage(Language language) {
        preferences.update(all -> all.withLanguage(language));
    }

    public void setTheme(ThemeChoice theme) {
        preferences.update(all -> all.withTheme(theme));
    }

    /**
     * Saves a changed account. One at a time.
     *
     * @param moved is told which numbers are others now
     * @param failed is told why it was not saved, or has been begun and could not go on ({@link #isBegun})
     */
    public void save(UnaryOperator<Account> change, Consumer<NumbersMoved> moved, Consumer<? super Exception> failed) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        tasks.run("saving the account", () -> accounts.save(change))
                .onSuccess(numbers -> {
                    saving.set(false);
                    moved.accept(numbers);
                })
                .onFailure(failure -> {
                    saving.set(false);
                    failed.accept(failure);
                })
                .onEnd(this::load)
                .start();
    }

    /** Whether this change of the account, of which the saving failed, is saved, and waits until it can go on. Answered from memory. */
    boolean isBegun(UnaryOperator<Account> change) {
        Account wanted = accounts.wanted();
        return accounts.recomputing().progress().state() == Recomputing.State.WAITING
                && change.apply(wanted).equals(wanted);
    }

    private PreferencesFigures figures() {
        Books books = billing.books();
        return new PreferencesFigures(
                accounts.account(),
                accounts.wanted(),
                books.terms().catalogue().currencies().stream().sorted().toList(),
                books.plan().code(),
                books.plan().support());
    }
}
