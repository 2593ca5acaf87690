package io.smarthub.ui.billing;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.quota.LedgerCursor;
import io.smarthub.app.quota.LedgerPage;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.LedgerService;
import io.smarthub.app.quota.LedgerTotals;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.domain.quota.Reconciliation;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the ledger shows: a month's balance at once, its rows page by page behind it. */
final class LedgerViewModel {

    private static final int FIRST = 200;
    private static final int PAGE = 1_000;

    /** How far the ledger is. */
    sealed interface State {

        /** Nothing is known yet. */
        record Loading() implements State {}

        /** It could not be read. */
        record Failed() implements State {}

        /** A month's balance; the rows come beside it. */
        record Ready(
                List<YearMonth> months,
                YearMonth month,
                QuotaReport report,
                LedgerTotals totals,
                Optional<Reconciliation> reconciliation)
                implements State {}
    }

    private record First(State.Ready ready, LedgerPage page) {}

    private final LedgerService ledger;
    private final Changes changes;
    private final Latest loading;
    private final Latest rest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LedgerRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private Changes.Subscription subscription = () -> {};
    private @Nullable YearMonth chosen;
    private @Nullable Runnable once;

    LedgerViewModel(LedgerService ledger, Changes changes, Tasks tasks) {
        this.ledger = ledger;
        this.changes = changes;
        loading = new Latest(tasks);
        rest = new Latest(tasks);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The month's rows, oldest first, as far as they have been read. */
    ObservableList<LedgerRow> rows() {
        return readOnlyRows;
    }

    void shown() {
        subscription.close();
        subscription = changes.subscribe(change -> {
            if (concerns(change)) {
                Fx.run(() -> loading.again(this::load));
            }
        });
        load();
    }

    void hidden() {
        subscription.close();
        loading.cancel();
        rest.cancel();
    }

    /** Shows another month. */
    void choose(YearMonth month) {
        if (!month.equals(chosen)) {
            chosen = month;
            load();
        }
    }

    /** Shows a month, and calls once when all its rows are there. */
    void choose(YearMonth month, Runnable whenThere) {
        chosen = month;
        once = whenThere;
        load();
    }

    /** Asks everything again; what is shown stays until the answer is there. */
    void load() {
        YearMonth month = chosen;
        rest.cancel();
        loading.run("ledger", () -> first(month))
                .onSuccess(this::show)
                .onFailure(_ -> state.set(new State.Failed()))
                .start();
    }

    private First first(@Nullable YearMonth wanted) {
        YearMonth month = wanted == null ? ledger.present() : wanted;
        return new First(
                new State.Ready(
                        ledger.months(),
                        month,
                        ledger.balance(month),
                        ledger.totals(month),
                        ledger.figure(month).map(ledger::reconcile)),
                ledger.page(month, null, FIRST));
    }

    private void show(First first) {
        LedgerCursor next = first.page().next();
        List<LedgerRow> known = first.page().rows();
        if (next == null || !startsWith(rows, known)) {
            become(known);
        }
        state.set(first.ready());
        if (next == null) {
            complete();
            return;
        }
        rest.run("rest of the ledger", () -> behind(first.ready().month(), next))
                .onSuccess(more -> {
                    List<LedgerRow> all = new ArrayList<>(known);
                    all.addAll(more);
                    become(all);
                    complete();
                })
                .onFailure(_ -> state.set(new State.Failed()))
                .start();
    }

    /** Rows that stay are not set again, so that the table keeps its place and its selection. */
    private void become(List<LedgerRow> all) {
        if (startsWith(all, rows)) {
            rows.addAll(all.subList(rows.size(), all.size()));
        } else {
            rows.setAll(all);
        }
    }

    private static boolean startsWith(List<LedgerRow> all, List<LedgerRow> beginning) {
        return all.size() >= beginning.size()
                && all.subList(0, beginning.size()).equals(beginning);
    }

    private List<LedgerRow> behind(YearMonth month, LedgerCursor from) {
        List<LedgerRow> more = new ArrayList<>();
        for (LedgerCursor next = from; next != null; ) {
            LedgerPage page = ledger.page(month, next, PAGE);
            more.addAll(page.rows());
            next = page.next();
        }
        return more;
    }

    private void complete() {
        Runnable waiting = once;
        once = null;
        if (waiting != null) {
            waiting.run();
        }
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
