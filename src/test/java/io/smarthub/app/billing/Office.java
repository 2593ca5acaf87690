package io.smarthub.app.billing;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.CatalogueText.Reading;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;

/** A billing service with a clock, an account and a catalogue that a test sets, over any store. */
public final class Office implements AccountStore {

    public final MutableClock clock;
    public final Changes changes = new Changes();
    public final List<Change> told = new ArrayList<>();
    public final BillingService billing;
    public List<String> agents = List.of();
    private Reading catalogue = new ShippedCatalogue().read();
    private Account account = Account.fresh(ZoneId.of("Europe/Prague"));

    public Office(BillingStore store, MutableClock clock) {
        this(store, clock, true);
    }

    /** @param trusting whether the clock is believed however far it is ahead */
    public Office(BillingStore store, MutableClock clock, boolean trusting) {
        this.clock = clock;
        billing = new BillingService(store, this, () -> catalogue, () -> agents, clock, changes);
        if (trusting) {
            billing.trustClock();
        }
        changes.subscribe(told::add);
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public NumbersMoved save(UnaryOperator<Account> change) {
        account = change.apply(account);
        return NumbersMoved.NONE;
    }

    public void editCatalogue(UnaryOperator<String> edit) {
        catalogue = CatalogueText.read(edit.apply(new ShippedCatalogue().text()));
    }

    public Office bill(String currency) {
        account = account.withCurrency(Currency.getInstance(currency));
        return this;
    }

    public Preview done(Action action) {
        return switch (billing.perform(action, "")) {
            case Outcome.Done done -> done.preview();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    public Refusal refused(Action action) {
        return switch (billing.perform(action, "")) {
            case Outcome.Refused refused -> refused.refusal();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    public Preview preview(Action action) {
        return switch (billing.preview(action)) {
            case Offer.Possible possible -> possible.preview();
            case Offer.Refused refused -> throw new AssertionError(refused);
        };
    }

    public static Action choose(String plan) {
        return new Action.ChoosePlan(PlanCode.valueOf(plan));
    }

    public static Action enable(String code) {
        return new Action.EnablePackage(code);
    }

    public static Action disable(String code) {
        return new Action.DisablePackage(code);
    }
}
