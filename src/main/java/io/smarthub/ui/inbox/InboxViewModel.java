package io.smarthub.ui.inbox;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.SavedView;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.app.search.SearchHint;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.list.Page;
import io.smarthub.ui.kit.list.PageRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The inbox: which conversations, how many in each tab, saved views, and what is done to many at once. FX thread only. */
final class InboxViewModel {

    /** The most conversations one bulk action takes. */
    static final int MOST_AT_ONCE = 100_000;

    private static final Duration QUIET = Duration.ofMillis(200);

    private final ConversationReader reader;
    private final ConversationWriter writer;
    private final SavedViews savedViews;
    private final Changes changes;
    private final Tasks tasks;
    private final Latest counting;
    private final Debounce changed = new Debounce(QUIET);
    private final ReadOnlyObjectWrapper<ConversationFilter> filter =
            new ReadOnlyObjectWrapper<>(InboxTab.OPEN.in(ConversationFilter.ALL));
    private final ReadOnlyObjectWrapper<Map<InboxTab, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<FilterChoices> choices = new ReadOnlyObjectWrapper<>(FilterChoices.NONE);
    private final ReadOnlyObjectWrapper<List<ViewCount>> views = new ReadOnlyObjectWrapper<>(List.of());
    private Changes.@Nullable Subscription subscription;

    /** A saved view with how many conversations it has now. */
    record ViewCount(SavedView view, long count) {}

    InboxViewModel(
            ConversationReader reader, ConversationWriter writer, SavedViews savedViews, Changes changes, Tasks tasks) {
        this.reader = reader;
        this.writer = writer;
        this.savedViews = savedViews;
        this.changes = changes;
        this.tasks = tasks;
        this.counting = new Latest(tasks);
    }

    ReadOnlyObjectProperty<ConversationFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<InboxTab, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FilterChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ViewCount>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** What could not be understood of the search words. */
    List<SearchHint> hints() {
        return SearchQuery.parse(filter.get().search()).hints();
    }

    void setFilter(ConversationFilter to) {
        if (!to.equals(filter.get())) {
            filter.set(to);
            refreshCounts();
        }
    }

    /** Reads a page of the list; called off the FX thread with the filter that was set when the loader was made. */
    Page<InboxRow> page(ConversationFilter of, PageRequest<InboxRow> request) {
        Cursor anchor = request.anchor().map(InboxRow::cursor).orElse(null);
        return switch (request.direction()) {
            case FROM -> older(reader.after(of, anchor == null ? null : including(anchor), request.limit()), of);
            case AFTER -> older(reader.after(of, anchor, request.limit()), null);
            case BEFORE -> {
                if (anchor == null) {
                    yield new Page<>(List.of(), false, OptionalLong.empty());
                }
                InboxPage page = reader.before(of, anchor, request.limit());
                yield new Page<>(page.rows(), page.previous() != null, OptionalLong.empty());
            }
        };
    }

    /** Begins to follow changes. */
    void attach(Runnable listChanged) {
        detach();
        subscription = changes.subscribe(change -> Fx.run(() -> follow(change, listChanged)));
        refreshCounts();
        refreshSetup();
    }

    /** Stops following changes. */
    void detach() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        changed.cancel();
        counting.cancel();
    }

    /** Does an action to the given conversations. */
    void perform(Action action, List<Long> ids, Consumer<ConversationWriter.Done> done) {
        tasks.run("bulk action", () -> writer.perform(action, ids))
                .onSuccess(done)
                .start();
    }

    /** Does an action to every conversation of the filter, seen or not. */
    void performOnMatch(Action action, Consumer<ConversationWriter.Done> done) {
        ConversationFilter whole = filter.get();
        tasks.run("bulk action on the whole match", () -> writer.perform(action, reader.ids(whole, MOST_AT_ONCE)))
                .onSuccess(done)
                .start();
    }

    void undo(ConversationWriter.Done done) {
        tasks.run("undo", () -> writer.undo(done)).start();
    }

    void saveView(String name) {
        ConversationFilter of = filter.get();
        tasks.run("save view", () -> savedViews.add(name, of))
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
            case Change.Conversations _, Change.ManyConversations _, Change.AccountChanged _ ->
                changed.call(() -> {
                    listChanged.run();
                    refreshCounts();
                });
            case Change.InboxSetup _ -> refreshSetup();
            case Change.Billing _, Change.ImportReport _ -> {}
        }
    }

    private void refreshCounts() {
        ConversationFilter of = filter.get();
        List<InboxTab> tabs = List.of(InboxTab.values());
        counting.run(
                        "tab counts",
                        () -> reader.counts(tabs.stream().map(tab -> tab.in(of)).toList()))
                .onSuccess(answer -> {
                    Map<InboxTab, Long> byTab = new EnumMap<>(InboxTab.class);
                    for (int i = 0; i < tabs.size(); i++) {
                        byTab.put(tabs.get(i), answer.get(i));
                    }
                    counts.set(byTab);
                })
                .start();
    }

    private void refreshSetup() {
        tasks.run("filter choices", reader::choices).onSuccess(choices::set).start();
        tasks.run("saved views", () -> {
                    List<SavedView> all = savedViews.all();
                    List<Long> numbers =
                            reader.counts(all.stream().map(SavedView::filter).toList());
                    return IntStream.range(0, all.size())
                            .mapToObj(i -> new ViewCount(all.get(i), numbers.get(i)))
                            .toList();
                })
                .onSuccess(views::set)
                .start();
    }

    private Page<InboxRow> older(InboxPage page, @Nullable ConversationFilter counted) {
        return new Page<>(
                page.rows(),
                page.next() != null,
                counted == null ? OptionalLong.empty() : OptionalLong.of(reader.count(counted)));
    }

    /** The place just before a row, so that the rows behind it begin with that row. */
    private static Cursor including(Cursor cursor) {
        return new Cursor(cursor.lastMessageAt(), cursor.id() + 1);
    }
}
