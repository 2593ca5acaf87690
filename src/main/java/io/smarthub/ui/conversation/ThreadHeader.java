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
import io.smarthub.ui.shell.Navigator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The thread's header: who, what came of it and why, and what can be done. */
final class ThreadHeader extends VBox {

    private static final double NARROW = 400;

    private final Texts texts;
    private final Formats formats;
    private final Navigator navigator;
    private final Label name = Nodes.label("", "thread-name");
    private final Label source = Nodes.label("", "caption");
    private final Pill joined;
    private final Pill resolved;
    private final Pill escalated;
    private final Pill noReaction;
    private final Button details;
    private final Button resolve;
    private final Button why;
    private final HBox actions;
    private final HBox top;
    private @Nullable ConversationDetail shown;

    ThreadHeader(
            Texts texts,
            Formats formats,
            Prompts prompts,
            ConversationViewModel model,
            ConversationExports exports,
            Navigator navigator) {
        this.texts = texts;
        this.formats = formats;
        this.navigator = navigator;
        getStyleClass().add("thread-header");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        joined = Pill.joinedByChatbot(texts);
        resolved = Pill.resolved(texts);
        escalated = Pill.escalated(texts);
        noReaction = Pill.noReaction(texts);
        details = Nodes.iconButton(Icon.SIDEBAR_RIGHT, texts.get("action.details"), () -> {});
        details.setId("conversation-details");
        offerDetails(false, () -> {});
        resolve = Nodes.button("", () -> toggleResolved(model));
        resolve.setId("conversation-resolve");
        resolve.setMinWidth(USE_PREF_SIZE);
        why = Nodes.button(texts.get("why.button"), this::explain, "flat", "why-button");
        why.setId("conversation-why");
        why.setGraphic(Icon.HELP.node(13));
        why.setMinWidth(USE_PREF_SIZE);
        actions = new HBox(
                Nodes.iconButton(Icon.ASSIGN, texts.get("action.assign"), prompts::assign),
                Nodes.iconButton(Icon.TAG, texts.get("action.tag"), prompts::tag),
                Nodes.iconButton(Icon.NOTE, texts.get("action.note"), prompts::note),
                Nodes.iconButton(Icon.EMAIL, texts.get("action.unread"), () -> model.perform(new Action.MarkUnread())),
                new ExportMenu(texts, exports, () -> shown).button(),
                details,
                resolve);
        actions.getStyleClass().add("thread-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        top = new HBox(name, actions);
        top.getStyleClass().add("thread-top");
        top.setAlignment(Pos.CENTER_LEFT);
        FlowPane pills = new FlowPane(joined, resolved, escalated, noReaction, why);
        pills.getStyleClass().add("thread-pills");
        getChildren().addAll(top, source, pills);
        widthProperty().subscribe(width -> giveTheNameItsOwnLine(width.doubleValue() < NARROW));
    }

    private void giveTheNameItsOwnLine(boolean own) {
        if (own == top.getChildren().contains(actions)) {
            top.getChildren().remove(actions);
            getChildren().remove(actions);
            if (own) {
                getChildren().add(1, actions);
            } else {
                top.getChildren().add(actions);
            }
        }
    }

    void show(ConversationDetail detail) {
        shown = detail;
        InboxRow row = detail.row();
        name.setText(row.visitor().isEmpty() ? texts.get("visitor.unknown") : row.visitor());
        resolve.setText(texts.get(row.status() == Status.OPEN ? "action.resolve" : "action.reopen"));
        Nodes.show(joined, row.joinedByChatbot());
        Nodes.show(resolved, row.outcome() == Outcome.RESOLVED);
        Nodes.show(escalated, row.outcome() == Outcome.ESCALATED);
        Nodes.show(
                noReaction,
                row.outcome() == Outcome.NONE && detail.classification().triggered());
        String opened = texts.get("header.source", row.source(), formats.dateTime(row.openedAt()));
        source.setText(row.assumedTime() ? texts.get("time.assumed.short", opened) : opened);
    }

    /** Whether the visitor's card has to be opened, and how. */
    void offerDetails(boolean offered, Runnable open) {
        details.setOnAction(_ -> open.run());
        Nodes.show(details, offered);
    }

    private void explain() {
        if (shown != null) {
            var card = new WhyCard(shown, texts, formats);
            var popover = new Popover(card);
            card.offerLedger(ledger -> {
                popover.hide();
                navigator.open(ledger);
            });
            popover.showBelow(why);
        }
    }

    private void toggleResolved(ConversationViewModel model) {
        if (shown != null) {
            model.perform(shown.row().status() == Status.OPEN ? new Action.Resolve() : new Action.Reopen());
        }
    }
}
