package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Below the list while several rows are selected: what to do with them, or with the whole match. */
final class BulkBar extends VBox {

    private final Texts texts;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final InboxViewModel model;
    private final Label count = Nodes.label("", "medium");
    private final Button whole;
    private List<Long> selected = List.of();
    private boolean wholeMatch;

    BulkBar(Texts texts, Dialogs dialogs, Toasts toasts, InboxViewModel model) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.model = model;
        getStyleClass().add("bulk-bar");
        whole = Nodes.button("", this::takeWhole, "flat", "small");
        whole.setId("bulk-whole");
        HBox top = new HBox(count, Nodes.spacer(), whole);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox actions = new HBox(
                Nodes.iconButton(Icon.RESOLVED, texts.get("bulk.resolve"), () -> perform(new Action.Resolve())),
                Nodes.iconButton(Icon.UNDO, texts.get("bulk.reopen"), () -> perform(new Action.Reopen())),
                Nodes.iconButton(
                        Icon.TAG,
                        texts.get("bulk.tag"),
                        () -> ask("bulk.tag", model.choicesProperty().get().tags(), Action.Tag::new)),
                Nodes.iconButton(
                        Icon.ASSIGN,
                        texts.get("bulk.assign"),
                        () -> ask("bulk.assign", model.choicesProperty().get().agents(), Action.Assign::new)),
                Nodes.iconButton(Icon.EMAIL_OPEN, texts.get("bulk.read"), () -> perform(new Action.MarkRead())),
                Nodes.iconButton(Icon.EMAIL, texts.get("bulk.unread"), () -> perform(new Action.MarkUnread())));
        actions.getStyleClass().add("bulk-actions");
        getChildren().addAll(top, actions);
        show(List.of(), 0);
    }

    /** Shows what is selected, out of how many that match. */
    void show(List<InboxRow> rows, long total) {
        selected = rows.stream().map(InboxRow::id).toList();
        wholeMatch = false;
        count.setText(texts.get("bulk.selected", selected.size()));
        whole.setText(texts.get("bulk.whole", total));
        Nodes.show(whole, total > selected.size());
        Nodes.show(this, selected.size() > 1);
    }

    private void takeWhole() {
        wholeMatch = true;
        count.setText(whole.getText());
        Nodes.show(whole, false);
    }

    private void perform(Action action) {
        if (wholeMatch) {
            model.performOnMatch(action, this::told);
        } else {
            model.perform(action, selected, this::told);
        }
    }

    private void told(ConversationWriter.Done done) {
        String text = texts.get("bulk.done", done.ids().size());
        if (done.canUndo()) {
            toasts.undoable(text, texts.get("bulk.undo"), () -> model.undo(done));
        } else {
            toasts.done(text);
        }
    }

    private void ask(String titleKey, List<String> choices, Function<String, Action> action) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get(titleKey));
        dialogs.show(new Dialogs.Panel(
                texts.get(titleKey),
                box,
                List.of(new Dialogs.Action(texts.get("bulk.apply"), Dialogs.Kind.PRIMARY, open -> {
                    String value = box.getEditor().getText().strip();
                    if (!value.isEmpty()) {
                        open.close();
                        perform(action.apply(value));
                    }
                }))));
    }
}
