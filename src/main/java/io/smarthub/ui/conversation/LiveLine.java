package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.LiveDesk;
import java.util.List;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Between thread and reply: whether the visitor types, and whether what the agent said last was seen. */
final class LiveLine extends HBox {

    private final Texts texts;
    private final LiveDesk desk;
    private final Label typing = Nodes.label("", "live-typing");
    private final Label seen = Nodes.label("", "live-seen");
    private @Nullable ConversationDetail shown;

    LiveLine(Texts texts, LiveDesk desk) {
        this.texts = texts;
        this.desk = desk;
        getStyleClass().add("live-line");
        setAlignment(Pos.CENTER_LEFT);
        seen.setText(texts.get("live.seen"));
        seen.setGraphic(Icon.CHECK_ALL.node(12));
        typing.setMinWidth(0);
        seen.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(typing, Nodes.spacer(), seen);
        desk.typing().addListener((SetChangeListener<Long>) _ -> draw());
        desk.seen().addListener((MapChangeListener<Long, String>) _ -> draw());
        draw();
    }

    void show(ConversationDetail detail) {
        shown = detail;
        draw();
    }

    private void draw() {
        ConversationDetail detail = shown;
        boolean types = detail != null && desk.typing().contains(detail.row().id());
        typing.setText(
                detail == null || !types
                        ? ""
                        : texts.get(
                                "live.typing",
                                detail.row().visitor().isEmpty()
                                        ? texts.get("visitor.unknown")
                                        : detail.row().visitor()));
        seen.setVisible(detail != null && lastReplySeen(detail));
    }

    private boolean lastReplySeen(ConversationDetail detail) {
        List<Event> events = detail.events();
        int last = lastOf(events);
        return last >= 0
                && Optional.ofNullable(desk.seen().get(detail.row().id()))
                        .filter(upTo -> events.subList(last, events.size()).stream()
                                .anyMatch(event -> event.externalId().equals(upTo)))
                        .isPresent();
    }

    /** Where the agent had the last word; -1 where somebody else has. */
    private static int lastOf(List<Event> events) {
        for (int at = events.size() - 1; at >= 0; at--) {
            if (events.get(at).type() == EventType.AGENT_MESSAGE) {
                return at;
            }
            if (events.get(at).type().isSpoken()) {
                return -1;
            }
        }
        return -1;
    }
}
