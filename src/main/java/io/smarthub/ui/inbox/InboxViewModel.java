package io.smarthub.ui.inbox;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.SavedView;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.app.inbox.Timeline;
import io.smarthub.app.search.SearchHint;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Pace;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.list.Page;
import io.smarthub.ui.kit.list.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The inbox: which conversations, how many in each tab, and saved views. FX thread only. */
final class InboxViewModel {

    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final ConversationReader reader;
    private final SavedViews savedViews;
    private final Changes changes;
    private final Tasks tasks;
    private final Latest counting;
    private final Latest choosing;
    private final Latest spreading;
    private final Latest viewing;
    private final Pace changed = new Pace(SHORTEST);
    private final ReadOnlyObjectWrapper<ConversationFilter> filter =
            new ReadOnlyObjectWrapper<>(InboxTab.OPEN.in(ConversationFilter.ALL));
    private final ReadOnlyObjectWrapper<TabCounts> counts = new ReadOnlyObjectWrapper<>(TabCounts.NONE);
    private final ReadOnlyObjectWrapper<Count> matches = new ReadOnlyObjectWrapper<>(Count.unknown());
    private final BooleanProperty waitingFirst = new SimpleBooleanProperty(this, "waitingFirst");
    private final ReadOnlyObjectWrapper<FilterChoices> choices = new ReadOnlyObjectWrapper<>(FilterChoices.NONE);
    private final ReadOnlyObjectWrapper<List<ViewCount>> views = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<Throwable> failed;
    private Changes.@Nullable Subscription subscription;
    private boolean viewsDue;
    /** The present filter, for readings off the FX thread: what others tell late counts no more. */
    private volatile ConversationFilter wanted;

    private volatile Read read = new Read(ConversationFilter.ALL, Count.unknown(), false);

    /** What reading the list told of a filter, off the FX thread. */
    private record Read(ConversationFilter filter, Count count, boolean stopped) {}

    /** A saved view with how many conversations it has now. */
    record ViewCount(SavedView view, Count count) {}

    InboxViewModel(ConversationReader reader, SavedViews savedViews, Changes changes, Tasks tasks) {
        this.reader = reader;
        this.savedViews = savedViews;
        this.changes = changes;
        this.tasks = tasks;
        this.counting = new Latest(tasks);
        this.choosing = new Latest(tasks);
        this.spreading = new Latest(tasks);
        this.viewing = new Latest(tasks);
        this.failed = tasks.errors()::failed;
        this.wanted = filter.get();
    }

    ReadOnlyObjectProperty<ConversationFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TabCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** How many conversations the list has in all; unknown until they were counted, or read to their end. */
    ReadOnlyObjectProperty<Count> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** Whether the list was looked for among the newest conversations only, as there is no index yet. */
    boolean isOfTheNewest() {
        return read.stopped() && read.filter().equals(filter.get());
    }

    ReadOnlyObjectProperty<FilterChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ViewCount>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** Is told when the numbers, the filters' choices or the saved views could not be read; else the error door is. */
    void onFailure(Consumer<Throwable> handler) {
        failed = handler;
    }

    /** What could not be understood of the search words. */
    List<SearchHint> hints() {
        return SearchQuery.parse(filter.get().search()).hints();
    }

    void setFilter(ConversationFilter wanted) {
        ConversationFilter to = InboxTab.shown(wanted);
        if (!to.equals(filter.get())) {
            counting.cancel();
            this.wanted = to;
            filter.set(to);
            showMatches();
        }
    }

    /** Whether those who wait stand first. */
    BooleanProperty waitingFirstProperty() {
        return waitingFirst;
    }

    /**
     * Reads a page of the list; called off the FX thread with the filter that was set when the loader was made.
     *
     * @param first whether those who wait stand first
     */
    Page<InboxRow> page(ConversationFilter of, boolean first, PageRequest<InboxRow> request) {
        InboxPages.Part part = new InboxPages(reader, of, first).page(request);
        if (request.direction() == PageRequest.Direction.FROM) {
            if (of.equals(wanted)) {
                read = new Read(of, part.count(), part.stopped());
            }
        }
        boolean stopped = request.direction() == PageRequest.Direction.BEFORE && part.stopped();
        return new Page<>(part.rows(), part.more(), stopped, false);
    }

    /** Reads the list from an instant on; called off the FX thread. */
    Page<InboxRow> page(ConversationFilter of, boolean first, Instant from, int limit) {
        InboxPages pages = new InboxPages(reader, of, first);
        InboxPages.Part part = pages.from(from, limit);
        return part.rows().isEmpty() && !part.stopped()
                ? new Page<>(pages.last(limit).rows(), false, false, true)
                : new Page<>(part.rows(), part.more(), part.stopped(), false);
    }

    /** Whether those who wait stand in front, in a list of their own. */
    boolean divided(ConversationFilter of, boolean first) {
        return new InboxPages(reader, of, first).divided();
    }

    /** Asks how conversations are spread over time. */
    void timeline(Consumer<Timeline> known) {
        spreading.again(() -> spreading
                .run("timeline", reader::timeline)
                .onSuccess(known)
                .onFailure(failure -> failed.accept(failure))
                .start());
    }

    /**
     * Begins to follow changes; the numbers are asked for when the list has been read again.
     *
     * @param spreadAnew told when many conversations came, or days are counted in another zone
     */
    void attach(Runnable listChanged, Runnable spreadAnew) {
        detach();
        subscription = changes.subscribe(change -> Fx.run(() -> {
            if (change instanceof Change.ManyConversations || change instanceof Change.AccountChanged) {
                spreadAnew.run();
            }
            follow(change, listChanged);
        }));
    }

    /** The list's page is there: how many conversations there are is counted after it. */
    void refreshNumbers() {
        showMatches();
        counting.again(this::refreshCounts);
        if (viewsDue) {
            viewsDue = false;
            viewing.again(this::refreshViews);
        }
    }

    /** Asks for the filters' choices and the saved views. */
    void refreshSetup() {
        viewsDue = false;
        choosing.again(this::refreshChoices);
        viewing.again(this::refreshViews);
    }

    /** Stops following changes. */
    void detach() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        changed.cancel();
        counting.cancel();
        choosing.cancel();
        spreading.cancel();
        viewing.cancel();
    }

    /** Every conversation of the filter, seen or not: exactly those an action on the whole match is done to. */
    void wholeMatch(Consumer<List<Long>> ids) {
        ConversationFilter whole = filter.get();
        tasks.run("whole match", () -> reader.ids(whole, Integer.MAX_VALUE))
                .onSuccess(ids)
                .start();
    }

    void saveView(String name) {
        ConversationFilter of = filter.get();
        tasks.run("save view", () -> savedViews.add(name, of))
                .onSuccess(_ -> refreshSetup())
                .start();
    }

    void renameView(SavedView view, String name) {
        tasks.run("rename view", () -> savedViews.rename(view.id(), name))
                .onSuccess(_ -> refreshSetup())
                .start();
    }

    void removeView(SavedView view) {
        tasks.run("remove view", () -> savedViews.remove(view.id()))
                .onSuccess(_ -> refreshSetup())
                .start();
    }

    private void follow(Change change, Runnable listChanged) {
        if (subscription == null) {
            return;
        }
        switch (change) {
            case Change.Conversations _, Change.ManyConversations _, Change.AccountChanged _, Change.TimeMoved _ ->
                changed.call(() -> {
                    viewsDue = true;
                    listChanged.run();
                });
            case Change.InboxSetup _ -> refreshSetup();
            case Change.Billing _, Change.ImportReport _, Change.Chatbots _ -> {}
        }
    }

    private void refreshCounts() {
        ConversationFilter of = filter.get();
        counting.run("tab counts", () -> reader.counts(TabCounts.asked(of)))
                .onSuccess(answer -> {
                    counts.set(TabCounts.answered(of, answer));
                    showMatches();
                })
                .onFailure(failure -> failed.accept(failure))
                .start();
    }

    /** What counting does not tell, reading the list does: to its end, or so far. */
    private void showMatches() {
        ConversationFilter of = filter.get();
        Count counted = counts.get().of(of);
        Count seen = read.filter().equals(of) ? read.count() : Count.unknown();
        boolean asked = counts.get().filter().equals(of);
        matches.set(
                switch (counted) {
                    case Count.Unknown _ -> asked || seen instanceof Count.Exact ? seen : counted;
                    case Count.AtLeast _ ->
                        seen instanceof Count.Exact || seen.least() > counted.least() ? seen : counted;
                    case Count.Exact _ -> counted;
                });
    }

    private void refreshChoices() {
        choosing.run("filter choices", reader::choices)
                .onSuccess(choices::set)
                .onFailure(failure -> failed.accept(failure))
                .start();
    }

    private void refreshViews() {
        viewing.run("saved views", () -> {
                    List<SavedView> all = savedViews.all();
                    List<Count> numbers =
                            reader.counts(all.stream().map(SavedView::filter).toList());
                    return IntStream.range(0, all.size())
                            .mapToObj(i -> new ViewCount(all.get(i), numbers.get(i)))
                            .toList();
                })
                .onSuccess(views::set)
                .onFailure(failure -> failed.accept(failure))
                .start();
    }
}
