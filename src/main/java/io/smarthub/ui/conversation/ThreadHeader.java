package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Pill;
import io.smarthub.ui.kit.overlay.Popover;
import io.smarthub.ui.shell.ConversationExports;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The thread's header: who, what came of it and why, and what can be done. */
final class ThreadHeader extends VBox {

    private final Texts texts;
    private final Formats formats;
    private final Label name = Nodes.label("", "thread-name");
    private final Label source = Nodes.label("", "caption");
    private final HBox pills = new HBox();
    private final Button resolve;
    private final Button why;
    private @Nullable ConversationDetail shown;

    ThreadHeader(
            Texts texts, Formats formats, Prompts prompts, ConversationViewModel model, ConversationExports exports) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("thread-header");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        resolve = Nodes.button("", () -> toggleResolved(model));
        resolve.setId("conversation-resolve");
        resolve.setMinWidth(USE_PREF_SIZE);
        why = Nodes.button(texts.get("why.button"), this::explain, "flat", "why-button");
        why.setId("conversation-why");
        why.setGraphic(Icon.HELP.node(13));
        why.setMinWidth(USE_PREF_SIZE);
        HBox actions = new HBox(
                Nodes.iconButton(Icon.ASSIGN, texts.get("action.assign"), prompts::assign),
                Nodes.iconButton(Icon.TAG, texts.get("action.tag"), prompts::tag),
                Nodes.iconButton(Icon.NOTE, texts.get("action.note"), prompts::note),
                Nodes.iconButton(Icon.EMAIL, texts.get("action.unread"), () -> model.perform(new Action.MarkUnread())),
                new ExportMenu(texts, exports, () -> shown).button(),
                resolve);
        actions.getStyleClass().add("thread-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        HBox top = new HBox(name, actions);
        top.setAlignment(Pos.CENTER_LEFT);
        pills.getStyleClass().add("thread-pills");
        pills.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, pills);
    }

    void show(ConversationDetail detail) {
        shown = detail;
        InboxRow row = detail.row();
        name.setText(row.visitor().isEmpty() ? texts.get("visitor.unknown") : row.visitor());
        resolve.setText(texts.get(row.status() == Status.OPEN ? "action.resolve" : "action.reopen"));
        pills.getChildren().clear();
        if (row.joinedByChatbot()) {
            pills.getChildren().add(Pill.joinedByChatbot(texts));
        }
        if (row.outcome() != Outcome.NONE) {
            pills.getChildren().add(row.outcome() == Outcome.RESOLVED ? Pill.resolved(texts) : Pill.escalated(texts));
        } else if (detail.classification().triggered()) {
            pills.getChildren().add(Pill.noReaction(texts));
        }
        source.setText(texts.get("header.source", row.source(), formats.dateTime(row.openedAt())));
        pills.getChildren().addAll(why, Nodes.spacer(), source);
    }

    private void explain() {
        if (shown != null) {
            new Popover(new WhyCard(shown, texts, formats)).showBelow(why);
        }
    }

    private void toggleResolved(ConversationViewModel model) {
        if (shown != null) {
            model.perform(shown.row().status() == Status.OPEN ? new Action.Resolve() : new Action.Reopen());
        }
    }
}
