package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.DraftSaving;
import io.smarthub.app.chatbot.NewIds;
import io.smarthub.app.chatbot.Publishing;
import io.smarthub.domain.chatbot.Edited;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowCheck;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One draft being edited: every change can be undone, and is saved by itself. FX thread only. */
final class BuilderModel {

    /** Whether everything is kept. */
    sealed interface Saving {
        /** The database has what is shown. */
        record Saved() implements Saving {}

        /** It soon will. */
        record Waiting() implements Saving {}

        /** It could not be kept. */
        record Failed(Exception failure) implements Saving {}
    }

    private final ChatbotService service;
    private final DraftSaving drafts;
    private final Tasks tasks;
    private final NewIds ids;
    private final Debounce pause;
    private final History history = new History();
    private final ReadOnlyObjectWrapper<Flow> flow;
    private final ReadOnlyObjectWrapper<Chatbot> kept;
    private final ReadOnlyObjectWrapper<Selected> selected;
    private final ReadOnlyObjectWrapper<List<FlowProblem>> problems;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Saved());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Consumer<Edited.Refused> refused = _ -> {};

    BuilderModel(Chatbot chatbot, ChatbotService service, DraftSaving drafts, Tasks tasks, NewIds ids, Debounce pause) {
        this.service = service;
        this.drafts = drafts;
        this.tasks = tasks;
        this.ids = ids;
        this.pause = pause;
        flow = new ReadOnlyObjectWrapper<>(chatbot.draft());
        kept = new ReadOnlyObjectWrapper<>(chatbot);
        selected = new ReadOnlyObjectWrapper<>(
                Selected.message(chatbot.draft().tree().menu().id()));
        problems = new ReadOnlyObjectWrapper<>(chatbot.problems());
    }

    ReadOnlyObjectProperty<Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    Flow flow() {
        return flow.get();
    }

    /** The chatbot as it was kept last: what visitors see of it. */
    ReadOnlyObjectProperty<Chatbot> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FlowProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Is told why an edit was refused. */
    void onRefused(Consumer<Edited.Refused> listener) {
        refused = listener;
    }

    /** What visitors see, compared with what is shown, whether or not that is kept already. */
    Chatbot.State state() {
        Chatbot chatbot = kept.get();
        return chatbot.liveVersion()
                .map(live -> live.reads(flow.get()) ? Chatbot.State.PUBLISHED : Chatbot.State.CHANGED)
                .orElseGet(() -> chatbot.versions() == 0 ? Chatbot.State.DRAFT : Chatbot.State.UNPUBLISHED);
    }

    /** A name for a new message or button. */
    String newId(String prefix) {
        return ids.next(prefix, Set.of());
    }

    void select(Selected choice) {
        history.pause();
        selected.set(choice);
    }

    /** Changes the messages; false where the edit is refused. */
    boolean edit(String step, Edited edited) {
        return switch (edited) {
            case Edited.Done(var tree) -> {
                change(step, now -> now.withTree(tree));
                yield true;
            }
            case Edited.Refused why -> {
                refused.accept(why);
                yield false;
            }
        };
    }

    /**
     * Changes anything.
     *
     * @param step what is changed; several changes of the same step in a row are undone together, those of an empty one are not
     */
    void change(String step, UnaryOperator<Flow> change) {
        Flow before = flow.get();
        Flow after = change.apply(before);
        if (!after.equals(before)) {
            history.changed(before, step);
            show(after);
        }
    }

    void undo() {
        history.undo(flow.get()).ifPresent(this::show);
    }

    void redo() {
        history.redo(flow.get()).ifPresent(this::show);
    }

    private void show(Flow now) {
        problems.set(FlowCheck.problems(now));
        if (now.tree().message(selected.get().messageId()).isEmpty()) {
            selected.set(Selected.message(now.tree().menu().id()));
        }
        flow.set(now);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        saving.set(new Saving.Waiting());
        pause.call(this::save);
    }

    /** Saves what waits now, for instance when the builder is left. */
    void flush() {
        pause.flush();
    }

    /** Tries again after a failure. */
    void save() {
        Flow draft = flow.get();
        saving.set(new Saving.Waiting());
        Future<Chatbot> saved = drafts.save(draft);
        tasks.run("save draft", () -> await(saved))
                .onSuccess(chatbot -> {
                    kept.set(chatbot);
                    if (flow.get().equals(draft)) {
                        saving.set(new Saving.Saved());
                    }
                })
                .onFailure(failure -> saving.set(new Saving.Failed(failure)))
                .start();
    }

    /** Lets visitors see what is shown. */
    void publish(Consumer<Publishing> then, Consumer<Exception> failed) {
        keepThen("publish", service::publish, then, failed);
    }

    /** Takes it away from visitors. */
    void unpublish(Consumer<Chatbot> then, Consumer<Exception> failed) {
        keepThen("unpublish", service::unpublish, then, failed);
    }

    private <T> void keepThen(
            String name, Function<String, T> action, Consumer<? super T> then, Consumer<Exception> failed) {
        String id = flow.get().id();
        history.pause();
        pause.cancel();
        save();
        Future<T> done = drafts.then(() -> action.apply(id));
        tasks.run(name, () -> await(done))
                .onSuccess(result -> {
                    service.find(id).ifPresent(kept::set);
                    then.accept(result);
                })
                .onFailure(failed)
                .start();
    }

    private static <T> T await(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** The message being edited. */
    Optional<Message> message() {
        return flow.get().tree().message(selected.get().messageId());
    }
}
