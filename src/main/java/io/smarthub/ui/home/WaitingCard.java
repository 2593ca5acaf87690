package io.smarthub.ui.home;

import io.smarthub.app.home.HomeReport;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Avatar;
import io.smarthub.ui.kit.control.Badge;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Hint;
import io.smarthub.ui.kit.control.Pill;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Visitors that wait for an agent; each row opens its conversation. */
final class WaitingCard extends VBox {

    private final Texts texts;
    private final Formats formats;
    private final HomeViewModel model;
    private final Badge count = new Badge();
    private final Button all;
    private final FittingRows rows = new FittingRows();
    private final StackPane body = new StackPane();

    WaitingCard(Texts texts, Formats formats, HomeViewModel model) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        all = Nodes.button(texts.get("waiting.all"), model::openWaiting, "flat", "small", "accent-text");
        HBox heading = new HBox(8, Nodes.label(texts.get("waiting.title"), "card-title"), count, Nodes.spacer(), all);
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "waiting-card");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading, body);
    }

    void show(HomeReport report) {
        count.setCount(report.waitingCount());
        Nodes.show(all, report.waitingCount() > 0);
        rows.getChildren().setAll(report.waiting().stream().map(this::row).toList());
        body.getChildren().setAll(report.waiting().isEmpty() ? nobody(report) : rows);
    }

    private Node nobody(HomeReport report) {
        return report.conversations() == 0
                ? new EmptyState(
                        Icon.CHATS,
                        texts.get("empty.title"),
                        texts.get("empty.text"),
                        texts.get("empty.action"),
                        model::importConversations)
                : new EmptyState(Icon.RESOLVED, texts.get("waiting.nobody"), texts.get("waiting.nobody-text"));
    }

    private Button row(InboxRow of) {
        String name = of.visitor().isBlank() ? texts.get("waiting.unnamed") : of.visitor();
        Avatar avatar = new Avatar(32);
        avatar.show(of.visitor(), Long.toString(of.id()));
        Label title = Nodes.label(name, "waiting-name");
        VBox words = new VBox(2, title, Nodes.label(of.preview(), "caption"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Instant since = Optional.ofNullable(of.waitingSince()).orElse(of.lastMessageAt());
        Label time = Nodes.label(formats.relative(since), "waiting-time");
        time.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, avatar, words, time);
        if (of.outcome() == Outcome.ESCALATED) {
            line.getChildren().add(2, Pill.escalated(texts).compact());
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        Button row = Nodes.button("", () -> model.openConversation(of.id()), "flat", "waiting-row");
        row.setGraphic(line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(16));
        line.maxWidthProperty().bind(row.widthProperty().subtract(16));
        Hint.on(row, texts.get("waiting.since", formats.exact(since)));
        row.setAccessibleText(texts.get("waiting.row", name, formats.relative(since), of.preview()));
        return row;
    }
}
