package io.smarthub.ui.conversation;

import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.ui.conversation.ConversationViewModel.State;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.ConversationExports;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The lines of the conversation that is open, under its header and the bar of its search hits. */
final class OpenThread {

    private final Texts texts;
    private final ThreadHeader header;
    private final ThreadList thread;
    private final HBox hitBar;
    private final Label hitCount = Nodes.label("", "secondary");
    private final SearchHits hits = new SearchHits();
    private Highlights highlights = Highlights.of(SearchQuery.parse(""));

    OpenThread(
            Texts texts, Formats formats, Prompts prompts, ConversationViewModel model, ConversationExports exports) {
        this.texts = texts;
        header = new ThreadHeader(texts, formats, prompts, model, exports);
        thread = new ThreadList(texts, () -> new ThreadCell(texts, formats, () -> highlights, this::currentHit));
        thread.setOnEndSeen(model::seenToEnd);
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
        header.show(shown.detail());
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
