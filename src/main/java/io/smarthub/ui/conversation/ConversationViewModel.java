package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

        /** Here it is. */
        record Shown(ConversationDetail detail, ThreadRows rows, Highlights highlights, boolean fresh)
                implements State {}
    }

    private final ConversationReader reader;
    private final ConversationWriter writer;
    private final Supplier<ZoneId> zone;
    private final Tasks tasks;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private long id = -1;
    private String search = "";
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
        id = conversation;
        search = words;
        if (other) {
            state.set(new State.Loading());
        }
        load(other);
    }

    void clear() {
        latest.cancel();
        id = -1;
        state.set(new State.Nothing());
    }

    void refresh() {
        if (id >= 0) {
            load(false);
        }
    }

    @Nullable
    ConversationDetail detail() {
        return state.get() instanceof State.Shown shown ? shown.detail() : null;
    }

    /** Does an action to the open conversation. */
    void perform(Action action) {
        if (id < 0) {
            return;
        }
        long target = id;
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

    private void load(boolean fresh) {
        long wanted = id;
        String words = search;
        latest.run("conversation", () -> read(wanted, words, fresh))
                .onSuccess(state::set)
                .onFailure(failure -> {
                    state.set(new State.Failed());
                    tasks.errors().failed(failure);
                })
                .start();
    }

    private State read(long wanted, String words, boolean fresh) {
        Optional<ConversationDetail> found = reader.conversation(wanted);
        if (found.isEmpty()) {
            return new State.Missing();
        }
        ConversationDetail detail = found.get();
        ThreadRows rows = ThreadRows.of(detail.events(), detail.lastSeenEvent(), zone.get());
        return new State.Shown(detail, rows, Highlights.of(SearchQuery.parse(words)), fresh);
    }
}
