package io.smarthub.ui.billing;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.quota.Planning;
import io.smarthub.app.quota.PlanningService;
import io.smarthub.app.quota.Tried;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.WhatIf;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Tries plans and packages without buying: what is chosen, and what it would mean. */
final class WhatIfViewModel {

    /** How far it is. */
    sealed interface State {

        /** Nothing is known yet. */
        record Loading() implements State {}

        /** It could not be read. */
        record Failed() implements State {}

        /** What is chosen, and its answer. */
        record Ready(Planning planning, PlanCode plan, Set<String> packages, Tried tried) implements State {}
    }

    private final PlanningService planning;
    private final Changes changes;
    private final Latest loading;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private Changes.Subscription subscription = () -> {};
    private @Nullable PlanCode plan;
    private @Nullable Set<String> packages;

    WhatIfViewModel(PlanningService planning, Changes changes, Tasks tasks) {
        this.planning = planning;
        this.changes = changes;
        loading = new Latest(tasks);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        subscription.close();
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.Billing) {
                Fx.run(this::reset);
            } else if (change instanceof Change.AccountChanged
                    || change instanceof Change.TimeMoved
                    || change instanceof Change.Conversations
                    || change instanceof Change.ManyConversations) {
                Fx.run(() -> loading.again(this::load));
            }
        });
        load();
    }

    void hidden() {
        subscription.close();
        loading.cancel();
    }

    /** Tries another plan; packages that it does not have are left out. */
    void choose(PlanCode other) {
        if (state.get() instanceof State.Ready ready && other != ready.plan()) {
            plan = other;
            packages = renewing(ready.planning().books(), other);
            load();
        }
    }

    /** Tries it with or without a package. */
    void choose(String code, boolean on) {
        if (state.get() instanceof State.Ready ready) {
            Set<String> changed = new TreeSet<>(ready.packages());
            if (on) {
                changed.add(code);
            } else {
                changed.remove(code);
            }
            plan = ready.plan();
            packages = changed;
            load();
        }
    }

    /** Goes back to what is now. */
    void reset() {
        plan = null;
        packages = null;
        load();
    }

    /** Asks everything again. */
    void load() {
        PlanCode wanted = plan;
        Set<String> with = packages;
        loading.run("what if", () -> ready(wanted, with))
                .onSuccess(state::set)
                .onFailure(_ -> state.set(new State.Failed()))
                .start();
    }

    private State.Ready ready(@Nullable PlanCode wanted, @Nullable Set<String> with) {
        Planning now = planning.now();
        PlanCode chosen = wanted == null ? now.books().plan().code() : wanted;
        Set<String> codes = with == null ? renewing(now.books(), chosen) : with;
        return new State.Ready(now, chosen, codes, planning.tryOut(chosen, codes));
    }

    private static Set<String> renewing(Books books, PlanCode plan) {
        Set<String> codes = new TreeSet<>();
        for (PackageStanding standing : WhatIf.renewing(books)) {
            if (standing.addOn().isFor(plan)) {
                codes.add(standing.code());
            }
        }
        return codes;
    }
}
