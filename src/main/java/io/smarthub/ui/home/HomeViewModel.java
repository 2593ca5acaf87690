package io.smarthub.ui.home;

import io.smarthub.app.home.HomeReport;
import io.smarthub.app.home.HomeService;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Navigator;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the home screen shows and where it leads. FX thread only; reading happens elsewhere. */
public final class HomeViewModel {

    private final Callable<HomeReport> source;
    private final Navigator navigator;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Loading());

    /** What is on the screen. */
    sealed interface State {
        /** Nothing has been read yet. */
        record Loading() implements State {}

        /** The numbers. */
        record Ready(HomeReport report) implements State {}

        /** They could not be read. */
        record Failed(Exception failure) implements State {}
    }

    /** With where the numbers come from, such as {@code homeService::report}; nothing is read before {@link #refresh}. */
    public HomeViewModel(Callable<HomeReport> source, Navigator navigator, Tasks tasks) {
        this.source = source;
        this.navigator = navigator;
        latest = new Latest(tasks);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads again; what is shown stays until the new numbers are there. */
    void refresh() {
        latest.again(this::read);
    }

    private void read() {
        latest.run("home", source)
                .onSuccess(report -> state.set(new State.Ready(report)))
                .onFailure(e -> state.set(new State.Failed(e)))
                .start();
    }

    /** Opens the conversations counted in a tile. */
    void openMetric(Metric metric) {
        report().map(HomeReport::lastDays)
                .ifPresent(days -> openInbox(new OpensConversations(days.range()).metric(metric)));
    }

    /** Opens the chatbot conversations that used this month's units. */
    void openUsed() {
        report().map(report -> report.quota().quota().month()).ifPresent(month -> openInbox(used(month)));
    }

    /** The conversations whose unit belongs to a month (Q5). */
    static ConversationFilter used(QuotaMonth month) {
        return new ConversationFilter.Builder()
                .joinedByChatbot(true)
                .period(new Period(Period.Anchor.COUNTED, month.from(), month.until()))
                .build();
    }

    void openWaiting() {
        openInbox(HomeService.WAITING);
    }

    void openConversation(long id) {
        navigator.open(new Destination.Conversation(id));
    }

    void openBilling() {
        navigator.open(new Destination.Billing());
    }

    void openStatistics() {
        navigator.open(new Destination.Statistics());
    }

    void importConversations() {
        navigator.open(new Destination.Sources());
    }

    private void openInbox(ConversationFilter filter) {
        navigator.open(new Destination.Inbox(filter));
    }

    private Optional<HomeReport> report() {
        return state.get() instanceof State.Ready ready ? Optional.of(ready.report()) : Optional.empty();
    }
}
