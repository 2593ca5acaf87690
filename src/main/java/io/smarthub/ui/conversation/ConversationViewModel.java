package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Event;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The open conversation: reads it, does what the owner asks, and tells what was done. FX thread only. */
final class ConversationViewModel {

    /** What the pane shows. */
    sealed interface State {
        /** No conversation is open. */
        record Nothing() implements State {}

        /** It is being read. */
        record Loading() implements State {}

        /** It is gone, for instance erased elsewhere. */
        record Missing() implements State {}

        /** It could not be read. */
        record Failed() implements State {}

        /**
         * Here it is.
         *
         * @param seen id of the event behind which the new ones begin, null where none was ever seen
         * @param hits ids of the events the search words are found in
         * @param fresh whether another one was shown before
         * @param newWords whether other search words are marked than before
         */
        record Shown(
                ConversationDetail detail,
                ThreadRows rows,
                @Nullable String seen,
                Highlights highlights,
                Set<String> hits,
                boolean fresh,
                boolean newWords)
                implements State {

            /** Whether there is something new and the owner has never seen anything of it. */
            boolean allNew() {
                return detail.row().unread() && detail.lastSeenEvent() == null;
            }
        }
    }

    private final ConversationReader reader;
    private final ConversationWriter writer;
    private final Supplier<ZoneId> zone;
    private final Tasks tasks;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private long id = -1;
    private String search = "";
    private boolean fresh;
    private boolean newWords;
    private Consumer<ConversationWriter.Done> done = _ -> {};

    ConversationViewModel(ConversationReader reader, ConversationWriter writer, Supplier<ZoneId> zone, Tasks tasks) {
        this.reader = reader;
        this.writer = writer;
        this.zone = zone;
        this.tasks = tasks;
        this.latest = new Latest(tasks);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Called with everything that was done, so that it can be offered to be undone. */
    void onDone(Consumer<ConversationWriter.Done> handler) {
        done = handler;
    }

    void open(long conversation, String words) {
        boolean other = conversation != id;
        fresh |= other;
        newWords |= other || !words.equals(search);
        id = conversation;
        search = words;
        if (other) {
            state.set(new State.Loading());
        }
        load();
    }

    void clear() {
        latest.cancel();
        id = -1;
        state.set(new State.Nothing());
    }

    void refresh() {
        if (id >= 0) {
            latest.again(this::load);
        }
    }

    @Nullable
    ConversationDetail detail() {
        return state.get() instanceof State.Shown shown ? shown.detail() : null;
    }

    /** Does an action to the open conversation. */
    void perform(Action action) {
        if (id >= 0) {
            perform(action, id);
        }
    }

    /** Does an action to a conversation, whichever is open by now. */
    void perform(Action action, long target) {
        tasks.run("conversation action", () -> writer.perform(action, List.of(target)))
                .onSuccess(answer -> {
                    if (!answer.ids().isEmpty()) {
                        done.accept(answer);
                    }
                    refresh();
                })
                .start();
    }

    void undo(ConversationWriter.Done what) {
        tasks.run("undo", () -> writer.undo(what)).onSuccess(_ -> refresh()).start();
    }

    /** What has come is seen: what comes next is new. The line above the new ones stays while there is one. */
    void seenToEnd() {
        if (state.get() instanceof State.Shown shown && shown.detail().row().unread()) {
            perform(new Action.MarkRead());
        }
    }

    /** What is fresh stays so until it was shown: a later reading may overtake the first one. */
    private void load() {
        long wanted = id;
        String words = search;
        boolean otherWords = newWords;
        Optional<State.Shown> before = fresh ? Optional.empty() : shown();
        latest.run("conversation", () -> read(wanted, words, before, otherWords))
                .onSuccess(this::deliver)
                .onFailure(failure -> {
                    state.set(new State.Failed());
                    tasks.errors().failed(failure);
                })
                .start();
    }

    private void deliver(State answer) {
        if (answer instanceof State.Shown) {
            fresh = false;
            newWords = false;
        }
        state.set(answer);
    }

    private Optional<State.Shown> shown() {
        return state.get() instanceof State.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    private State read(long wanted, String words, Optional<State.Shown> before, boolean newWords) {
        Optional<ConversationDetail> found = reader.conversation(wanted);
        if (found.isEmpty()) {
            return new State.Missing();
        }
        ConversationDetail detail = found.get();
        @Nullable String seen = before.isPresent() ? stillSeen(before.get(), detail) : seen(detail);
        ThreadRows rows = ThreadRows.of(detail.events(), seen, zone.get());
        Highlights highlights = Highlights.of(SearchQuery.parse(words));
        Set<String> hits = hits(detail, highlights, newWords ? Optional.empty() : before);
        return new State.Shown(detail, rows, seen, highlights, hits, before.isEmpty(), newWords);
    }

    /** A long conversation takes a while to be searched: what was searched for the same words before is not again. */
    private static Set<String> hits(ConversationDetail now, Highlights highlights, Optional<State.Shown> before) {
        if (highlights.isEmpty()) {
            return Set.of();
        }
        Set<Event> searched =
                before.map(shown -> Set.copyOf(shown.detail().events())).orElse(Set.of());
        Set<String> hits = new HashSet<>();
        for (Event event : now.events()) {
            boolean hit = searched.contains(event)
                    ? before.orElseThrow().hits().contains(event.externalId())
                    : !highlights.ranges(event.text()).isEmpty();
            if (hit) {
                hits.add(event.externalId());
            }
        }
        return hits;
    }

    /** While a conversation is open its line above the new messages stays; without one, what comes is new. */
    private static @Nullable String stillSeen(State.Shown shown, ConversationDetail now) {
        return shown.rows().firstUnread() >= 0 || now.row().unread() ? shown.seen() : lastEvent(now);
    }

    private static @Nullable String seen(ConversationDetail detail) {
        return detail.row().unread() ? detail.lastSeenEvent() : lastEvent(detail);
    }

    private static @Nullable String lastEvent(ConversationDetail detail) {
        return detail.events().isEmpty() ? null : detail.events().getLast().externalId();
    }
}
