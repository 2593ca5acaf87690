package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Event;
import io.smarthub.ui.conversation.ConversationViewModel.State;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.ConversationExports;
import io.smarthub.ui.shell.Navigator;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines of the conversation that is open, under its header and the bar of its search hits. */
final class OpenThread {

    private static final double EDGE = 20;
    private static final double GAP = 6;

    private final Texts texts;
    private final ThreadHeader header;
    private final ThreadList thread;
    private final ReplyViewModel replies;
    private final ReplyBox reply;
    private final StackPane overThread;
    private final HBox hitBar;
    private final Label hitCount = Nodes.label("", "secondary");
    private final SearchHits hits = new SearchHits();
    private State.@Nullable Shown last;
    private Highlights highlights = Highlights.of(SearchQuery.parse(""));

    OpenThread(
            Texts texts,
            Formats formats,
            Prompts prompts,
            CannedPrompt cannedPrompt,
            ConversationViewModel model,
            ReplyViewModel replies,
            CannedViewModel canned,
            Replying replying,
            PictureShelf shelf,
            AttachmentViewer viewer,
            ConversationExports exports,
            Navigator navigator) {
        this.texts = texts;
        this.replies = replies;
        header = new ThreadHeader(texts, formats, prompts, model, exports, navigator);
        thread = new ThreadList(
                texts,
                () -> new ThreadCell(
                        texts,
                        formats,
                        () -> new AttachmentView(texts, formats, shelf, viewer),
                        this::conversation,
                        () -> highlights,
                        this::currentHit));
        thread.setOnEndSeen(model::seenToEnd);
        reply = new ReplyBox(
                texts,
                replies,
                canned,
                cannedPrompt,
                replying,
                answered -> model.perform(new Action.Resolve(), answered),
                thread::focusLines);
        overThread = new StackPane(thread, reply.cannedList());
        StackPane.setAlignment(reply.cannedList(), Pos.BOTTOM_CENTER);
        StackPane.setMargin(reply.cannedList(), new Insets(0, EDGE, GAP, EDGE));
        reply.takeDropsOn(overThread);
        replies.onSending(this::sending);
        replies.onStored(model::refresh);
        hitBar = new HBox(
                hitCount,
                Nodes.spacer(),
                Nodes.iconButton(Icon.CHEVRON_UP, texts.get("hits.previous"), () -> step(-1)),
                Nodes.iconButton(Icon.CHEVRON_DOWN, texts.get("hits.next"), () -> step(1)));
        hitBar.getStyleClass().add("hit-bar");
        hitBar.setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows a conversation, or what is new in it; puts it into the pane where something else was shown there. */
    void show(State.Shown shown, VBox pane, StackPane body) {
        last = shown;
        header.show(shown.detail());
        reply.show(shown.detail());
        highlights = shown.highlights();
        List<ThreadRow> rows = lines(shown);
        if (shown.newWords()) {
            hits.begin();
        }
        hits.find(rows, shown.hits());
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
        if (!body.getChildren().contains(overThread)) {
            body.getChildren().setAll(overThread);
            pane.getChildren().setAll(header, hitBar, body, reply);
        }
        if (hits.count() > 0 && shown.newWords()) {
            step(1);
        }
        hitCount.setText(texts.get("hits.count", hits.number(), hits.count()));
    }

    private String conversation() {
        return last == null ? "" : last.detail().row().externalId();
    }

    /** The keyboard goes into the answer. */
    void focusReply() {
        reply.focusText();
    }

    /** Replies set out and come back at the end of what is shown. */
    private void sending() {
        if (last != null) {
            thread.update(lines(last));
            thread.followEnd();
        }
    }

    private List<ThreadRow> lines(State.Shown shown) {
        long id = shown.detail().row().id();
        replies.arrived(
                id, shown.detail().events().stream().map(Event::externalId).toList());
        return SendingRows.behind(shown.rows().rows(), replies.sending(id));
    }

    /** To the next hit, or by -1 to the one before. */
    void step(int by) {
        hits.step(by);
        hitCount.setText(texts.get("hits.count", hits.number(), hits.count()));
        hits.line().ifPresent(thread::show);
    }

    /** Draws the lines again, for instance because a day has begun. */
    void redraw() {
        thread.redraw();
    }

    /** Whether the visitor's card has to be opened, and how. */
    void offerDetails(boolean offered, Runnable open) {
        header.offerDetails(offered, open);
    }

    private ThreadRow currentHit() {
        OptionalInt line = hits.line();
        List<ThreadRow> rows = thread.rows();
        return line.isPresent() && line.getAsInt() < rows.size() ? rows.get(line.getAsInt()) : new ThreadRow.Unread();
    }
}
