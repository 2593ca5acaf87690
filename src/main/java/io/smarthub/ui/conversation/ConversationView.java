package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.conversation.ConversationViewModel.State;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Once;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.shell.ConversationExports;
import io.smarthub.ui.shell.ConversationPane;
import io.smarthub.ui.shell.Navigator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The open conversation's thread, with its header, its search hits and the visitor's card beside it. */
public final class ConversationView implements ConversationPane {

    private static final int SKELETONS = 6;
    private static final double SKELETON_HEIGHT = 64;

    private final Texts texts;
    private final ConversationViewModel model;
    private final Prompts prompts;
    private final Replying replying;
    private final DetailsPane details;
    private final Supplier<OpenThread> makeThread;
    private final StackPane body = new StackPane();
    private final VBox pane = new VBox();
    private @Nullable OpenThread thread;
    private Consumer<Runnable> undoable = _ -> {};
    private Runnable openDetails = () -> {};
    private boolean detailsOffered;
    private Optional<Key> pressed = Optional.empty();

    public ConversationView(
            ConversationReader reader,
            ConversationWriter writer,
            ConversationExports exports,
            Replying replying,
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            Toasts toasts,
            Tasks tasks,
            Navigator navigator) {
        this.texts = texts;
        model = new ConversationViewModel(reader, writer, formats::zone, tasks);
        this.replying = replying;
        prompts = new Prompts(texts, dialogs, tasks, reader, replying.team(), model);
        details = new DetailsPane(texts, formats, prompts, model, navigator);
        ReplyViewModel replies =
                new ReplyViewModel(writer, replying.files().files(), replying.agent(), replying.clock(), tasks);
        CannedViewModel canned = new CannedViewModel(replying.canned(), tasks);
        CannedPrompt cannedPrompt = new CannedPrompt(texts, dialogs, toasts, canned);
        PictureShelf shelf =
                new PictureShelf(replying.files().files(), replying.files().pictures(), tasks);
        AttachmentViewer viewer = new AttachmentViewer(texts, dialogs, replying.files(), shelf, tasks);
        makeThread = () -> new OpenThread(
                texts,
                formats,
                prompts,
                cannedPrompt,
                model,
                replies,
                canned,
                replying,
                shelf,
                viewer,
                exports,
                navigator);
        pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(this::tellSeen);
        pane.getStyleClass().add("conversation-pane");
        VBox.setVgrow(body, Priority.ALWAYS);
        model.stateProperty().addListener((_, _, state) -> show(state));
        model.onDone(done -> {
            String text = texts.get(DoneText.key(done.action()));
            if (done.action() instanceof Action.MarkRead) {
                return;
            }
            if (done.canUndo()) {
                Runnable undo = new Once(() -> model.undo(done));
                undoable.accept(undo);
                toasts.undoable(text, texts.get("done.undo"), undo);
            } else {
                toasts.done(text);
            }
        });
        show(new State.Nothing());
    }

    @Override
    public Node thread() {
        return pane;
    }

    @Override
    public Node details() {
        return details;
    }

    @Override
    public void open(long conversation, String search) {
        model.open(conversation, search);
    }

    @Override
    public void clear() {
        model.clear();
    }

    @Override
    public void refresh() {
        if (thread != null) {
            thread.redraw();
        }
        model.refresh();
    }

    @Override
    public void offerDetails(boolean offered, Runnable open) {
        detailsOffered = offered;
        openDetails = open;
        if (thread != null) {
            thread.offerDetails(offered, open);
        }
    }

    @Override
    public void setOnUndoable(Consumer<Runnable> told) {
        undoable = told;
    }

    @Override
    public void perform(Key key) {
        var detail = model.detail();
        if (detail == null) {
            pressed = model.stateProperty().get() instanceof State.Loading ? Optional.of(key) : Optional.empty();
            return;
        }
        switch (key) {
            case RESOLVE ->
                model.perform(detail.row().status() == Status.OPEN ? new Action.Resolve() : new Action.Reopen());
            case UNREAD -> model.perform(new Action.MarkUnread());
            case TAG -> prompts.tag();
            case ASSIGN -> prompts.assign();
            case NOTE -> prompts.note();
            case REPLY -> openThread().focusReply();
            case DETAILS -> openDetails.run();
            case NEXT_HIT -> step(1);
            case PREVIOUS_HIT -> step(-1);
        }
    }

    private void show(State state) {
        Optional<Key> waiting = pressed;
        pressed = Optional.empty();
        switch (state) {
            case State.Nothing _ -> {
                instead(new EmptyState(Icon.CHATS, texts.get("empty.title"), texts.get("empty.text")));
                details.showNobody();
            }
            case State.Loading _ -> instead(Skeleton.rows(SKELETONS, SKELETON_HEIGHT));
            case State.Missing _ ->
                instead(new EmptyState(Icon.CHATS, texts.get("missing.title"), texts.get("missing.text")));
            case State.Failed _ ->
                instead(new EmptyState(
                        Icon.ERROR,
                        texts.get("failed.title"),
                        texts.get("failed.text"),
                        texts.get("failed.again"),
                        model::refresh));
            case State.Shown shown -> {
                show(shown);
                waiting.ifPresent(this::perform);
            }
        }
    }

    private void instead(Node node) {
        details.clear();
        body.getChildren().setAll(node);
        pane.getChildren().setAll(body);
    }

    private void show(State.Shown shown) {
        details.show(shown.detail());
        openThread().show(shown, pane, body);
        tellSeen();
        if (shown.fresh() && shown.detail().row().unread()) {
            model.perform(new Action.MarkRead());
        }
    }

    /** What is shown in a window one looks at is seen. */
    private void tellSeen() {
        Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
        if (window != null && window.isFocused() && model.stateProperty().get() instanceof State.Shown shown) {
            long id = shown.detail().row().id();
            replying.desk().ifPresent(live -> live.desk().seen(id));
        }
    }

    private void step(int by) {
        if (thread != null) {
            thread.step(by);
        }
    }

    /** Made with the first conversation that is opened: the window is there sooner without it. */
    private OpenThread openThread() {
        OpenThread made = thread;
        if (made == null) {
            made = makeThread.get();
            made.offerDetails(detailsOffered, openDetails);
            thread = made;
        }
        return made;
    }
}
