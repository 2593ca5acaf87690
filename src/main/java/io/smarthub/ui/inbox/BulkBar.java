package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Once;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import java.util.List;
import java.util.function.Consumer;
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
    private final CountText numbers;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final InboxViewModel model;
    private final BulkWork work;
    private final Consumer<Runnable> undoable;
    private final Runnable hidden;
    private final Label count = Nodes.label("", "medium");
    private final Button whole;
    private List<Long> selected = List.of();
    private boolean wholeMatch;

    /**
     * @param undoable is told how to take back what was done last
     * @param hidden is called when the bar goes while it has the focus
     */
    BulkBar(
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            Toasts toasts,
            InboxViewModel model,
            BulkWork work,
            Consumer<Runnable> undoable,
            Runnable hidden) {
        this.work = work;
        this.undoable = undoable;
        this.hidden = hidden;
        this.texts = texts;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.model = model;
        numbers = new CountText(texts, formats);
        getStyleClass().add("bulk-bar");
        whole = Nodes.button("", this::takeWhole, "flat", "small");
        whole.setId("bulk-whole");
        model.matchesProperty().addListener((_, _, _) -> offerWhole());
        show(List.of());
    }

    /** Made when several are selected for the first time. */
    private void fill() {
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
    }

    /** Shows what is selected. */
    void show(List<InboxRow> rows) {
        selected = rows.stream().map(InboxRow::id).toList();
        wholeMatch = false;
        count.setText(texts.get("bulk.selected", selected.size()));
        offerWhole();
        if (selected.size() > 1 && getChildren().isEmpty()) {
            fill();
        }
        boolean hasFocus = getScene() != null && KeptFocus.isInside(getScene().getFocusOwner(), this);
        Nodes.show(this, selected.size() > 1);
        if (hasFocus && !isVisible()) {
            hidden.run();
        }
    }

    /** All that match, however many that is: where an action is taken, they are counted before the question. */
    private void offerWhole() {
        Count matches = model.matchesProperty().get();
        whole.setText(
                matches.least() > 0 ? texts.get("bulk.whole", numbers.number(matches)) : texts.get("bulk.whole.all"));
        boolean more = !(matches instanceof Count.Exact(long number)) || number > selected.size();
        KeptFocus.during(this, () -> Nodes.show(whole, more && !wholeMatch));
    }

    private void takeWhole() {
        wholeMatch = true;
        count.setText(whole.getText());
        KeptFocus.during(this, () -> Nodes.show(whole, false));
    }

    private void perform(Action action) {
        if (wholeMatch) {
            model.wholeMatch(ids -> confirm(action, ids));
        } else {
            work.perform(action, selected, this::told);
        }
    }

    /** Many are changed that nobody has looked at: the question says how many exactly. */
    private void confirm(Action action, List<Long> ids) {
        dialogs.confirm(
                new Dialogs.Question(
                        texts.get(key(action), ids.size()),
                        texts.get("bulk.confirm.text"),
                        texts.get("bulk.confirm.action", ids.size()),
                        false),
                () -> work.perform(action, ids, this::told));
    }

    private static String key(Action action) {
        return switch (action) {
            case Action.Resolve _ -> "bulk.confirm.resolve";
            case Action.Reopen _ -> "bulk.confirm.reopen";
            case Action.Tag _ -> "bulk.confirm.tag";
            case Action.Assign _ -> "bulk.confirm.assign";
            case Action.MarkRead _ -> "bulk.confirm.read";
            case Action.MarkUnread _ -> "bulk.confirm.unread";
            case Action.Untag _,
                    Action.Unassign _,
                    Action.Note _,
                    Action.Reply _,
                    Action.EditVisitor _,
                    Action.BlockVisitor _,
                    Action.EraseVisitor _ -> throw new IllegalArgumentException("not for many: " + action);
        };
    }

    private void told(BulkWork.Result result) {
        offer(texts.get(result.stopped() ? "bulk.stopped" : "bulk.done", result.changed()), result);
    }

    /** What an undo that was stopped or failed has left can be taken back again. */
    private void left(BulkWork.Result result) {
        offer(texts.get("bulk.undo.stopped", result.changed()), result);
    }

    private void offer(String text, BulkWork.Result result) {
        if (result.canUndo()) {
            Runnable undo = new Once(() -> work.undo(result, this::left));
            undoable.accept(undo);
            toasts.undoable(text, texts.get("bulk.undo"), undo);
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
