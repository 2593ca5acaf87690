package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.statistics.ContradictoryFigures;
import io.smarthub.domain.statistics.Preset;
import io.smarthub.domain.statistics.Range;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Navigator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the statistics screen shows and does. FX thread only; reading happens elsewhere. */
public final class StatisticsViewModel {

    private final StatisticsService service;
    private final Navigator navigator;
    private final Tasks tasks;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Loading());
    private final ObjectProperty<RangeChoice> choice =
            new SimpleObjectProperty<>(this, "choice", RangeChoice.LAST_30_DAYS);
    private Supplier<Range> range;

    /** What is on the screen. */
    sealed interface State {
        /** Nothing has been read yet. */
        record Loading() implements State {}

        /** The numbers of a range. */
        record Ready(Report report) implements State {}

        /** Nothing was ever recorded, so no range can show anything. */
        record NothingYet() implements State {}

        /** The stored numbers contradict each other and are not shown. */
        record Contradiction(String invariant) implements State {}

        /** They could not be read. */
        record Failed(Exception failure) implements State {}
    }

    /** Begins with the last 30 days; nothing is read before {@link #refresh}. */
    public StatisticsViewModel(StatisticsService service, Navigator navigator, Tasks tasks) {
        this.service = service;
        this.navigator = navigator;
        this.tasks = tasks;
        latest = new Latest(tasks);
        range = () -> service.range(Preset.LAST_30_DAYS);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<RangeChoice> choiceProperty() {
        return choice;
    }

    /** Shows one of the offered ranges; asking for {@link RangeChoice#CUSTOM} alone changes nothing yet. */
    void choose(RangeChoice newChoice) {
        newChoice.preset().ifPresent(preset -> {
            choice.set(newChoice);
            range = () -> service.range(preset);
            read();
        });
    }

    /**
     * Shows the days from {@code first} to {@code last}, both included.
     *
     * @return whether they are in order; if not, nothing changes
     */
    boolean chooseDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return false;
        }
        choice.set(RangeChoice.CUSTOM);
        range = () -> service.range(first, last.plusDays(1));
        read();
        return true;
    }

    /** The range shown or being read. */
    Range range() {
        return range.get();
    }

    /** Reads again; what is shown stays until the new numbers are there. */
    void refresh() {
        latest.again(this::read);
    }

    private void read() {
        Range wanted = range.get();
        latest.run("statistics", () -> service.report(wanted))
                .onSuccess(this::show)
                .onFailure(
                        ContradictoryFigures.class,
                        e -> state.set(new State.Contradiction(e.invariant().name())))
                .onFailure(e -> state.set(new State.Failed(e)))
                .start();
    }

    private void show(Report report) {
        boolean nothing = report.summary().isEmpty() && report.firstDay().isEmpty();
        state.set(nothing ? new State.NothingYet() : new State.Ready(report));
    }

    /** The filters behind the numbers of the range shown. */
    Optional<OpensConversations> opens() {
        return state.get() instanceof State.Ready ready
                ? Optional.of(new OpensConversations(ready.report().summary().range()))
                : Optional.empty();
    }

    /** Opens conversations in the inbox. */
    void open(ConversationFilter filter) {
        navigator.open(new Destination.Inbox(filter));
    }

    /** Leads to where conversations are imported. */
    void importConversations() {
        navigator.open(new Destination.Sources());
    }

    /** Runs work away from the FX thread. */
    Tasks tasks() {
        return tasks;
    }
}
