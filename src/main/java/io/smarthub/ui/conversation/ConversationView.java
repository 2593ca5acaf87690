package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.conversation.ConversationViewModel.State;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Once;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.shell.ConversationExports;
import io.smarthub.ui.shell.ConversationPane;
import io.smarthub.ui.shell.Navigator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open conversation's thread, with its header, its search hits and the visitor's card beside it. */
public final class ConversationView implements ConversationPane {

    private static final int SKELETONS = 6;
    private static final double SKELETON_HEIGHT = 64;

    private final Texts texts;
    private final ConversationViewModel model;
    private final Prompts prompts;
    private final ThreadHeader header;
    private final DetailsPane details;
    private final ThreadList thread;
    private final StackPane body = new StackPane();
    private final VBox pane = new VBox();
    private final HBox hitBar = new HBox();
    private final Label hitCount = Nodes.label("", "secondary");
    private final SearchHits hits = new SearchHits();
    private Highlights highlights;
    private Consumer<Runnable> undoable = _ -> {};
    private Runnable openDetails = () -> {};
    private Optional<Key> pressed = Optional.empty();

    public ConversationView(
            ConversationReader reader,
            ConversationWriter writer,
            ConversationExports exports,
            Supplier<String> owner,
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            Toasts toasts,
            Tasks tasks,
            Navigator navigator) {
        this.texts = texts;
        model = new ConversationViewModel(reader, writer, formats::zone, tasks);
        prompts = new Prompts(texts, dialogs, tasks, reader, owner, model);
        header = new ThreadHeader(texts, formats, prompts, model, exports);
        details = new DetailsPane(texts, formats, prompts, model, navigator);
        highlights = Highlights.of(SearchQuery.parse(""));
        thread = new ThreadList(texts, () -> new ThreadCell(texts, formats, () -> highlights, this::currentHit));
        thread.setOnEndSeen(model::seenToEnd);
        hitBar.getStyleClass().add("hit-bar");
        hitBar.setAlignment(Pos.CENTER_LEFT);
        hitBar.getChildren()
                .addAll(
                        hitCount,
                        Nodes.spacer(),
                        Nodes.iconButton(Icon.CHEVRON_UP, texts.get("hits.previous"), () -> step(-1)),
                        Nodes.iconButton(Icon.CHEVRON_DOWN, texts.get("hits.next"), () -> step(1)));
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
        thread.redraw();
        model.refresh();
    }

    @Override
    public void offerDetails(boolean offered, Runnable open) {
        openDetails = open;
        header.offerDetails(offered, open);
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
        header.show(shown.detail());
        details.show(shown.detail());
        highlights = shown.highlights();
        List<ThreadRow> rows = shown.rows().rows();
        if (shown.newWords()) {
            hits.begin();
        }
        hits.find(rows, highlights);
        Nodes.show(hitBar, hits.count() > 0);
        if (!shown.fresh()) {
            thread.update(rows);
        } else if (shown.rows().firstUnread() >= 0) {
            thread.open(rows, shown.rows().firstUnread());
        } else if (shown.allNew()) {
            thread.open(rows, 0);
        } else {
            thread.openAtEnd(rows);
        }
        if (!body.getChildren().contains(thread)) {
            body.getChildren().setAll(thread);
            pane.getChildren().setAll(header, hitBar, body);
        }
        if (hits.count() > 0 && shown.newWords()) {
            step(1);
        }
        hitCount.setText(texts.get("hits.count", hits.number(), hits.count()));
        if (shown.fresh() && shown.detail().row().unread()) {
            model.perform(new Action.MarkRead());
        }
    }

    private void step(int by) {
        hits.step(by);
        hitCount.setText(texts.get("hits.count", hits.number(), hits.count()));
        hits.line().ifPresent(thread::show);
    }

    private ThreadRow currentHit() {
        var line = hits.line();
        List<ThreadRow> rows = thread.rows();
        return line.isPresent() && line.getAsInt() < rows.size() ? rows.get(line.getAsInt()) : new ThreadRow.Unread();
    }
}
