package io.smarthub.ui.conversation;

import io.smarthub.app.search.Highlights;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/** A line of the thread: its nodes are made once and shown for many lines. The column is at most 720 wide and centred. */
final class ThreadCell extends ListCell<ThreadRow> {

    private static final double COLUMN = 720;

    private final Formats formats;
    private final SystemLine system;
    private final Supplier<String> conversation;
    private final Supplier<Highlights> highlights;
    private final Supplier<ThreadRow> currentHit;
    private final BubbleView bubble;
    private final WrappedText line = new WrappedText("system-line");
    private final Label dayName = Nodes.label("", "day-name");
    private final HBox day = separator(dayName, "day-separator");
    private final HBox unread;
    private final StackPane column = new StackPane();
    private final StackPane centred = new StackPane(column);

    /** @param conversation whose thread it is, by its id at the source */
    ThreadCell(
            Texts texts,
            Formats formats,
            Supplier<AttachmentView> attachments,
            Supplier<String> conversation,
            Supplier<Highlights> highlights,
            Supplier<ThreadRow> currentHit) {
        this.conversation = conversation;
        this.formats = formats;
        this.highlights = highlights;
        this.currentHit = currentHit;
        system = new SystemLine(texts, formats);
        bubble = new BubbleView(texts, formats, attachments);
        unread = separator(Nodes.label(texts.get("thread.unread"), "unread-name"), "unread-separator");
        line.setTextAlignment(TextAlignment.CENTER);
        column.setMaxWidth(COLUMN);
        column.getStyleClass().add("thread-column");
        centred.getStyleClass().add("thread-line");
        setPrefWidth(0);
        setText(null);
        setFocusTraversable(false);
    }

    @Override
    protected void updateItem(ThreadRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case ThreadRow.Day of -> {
                dayName.setText(formats.dayHeading(of.date()));
                place(day, Pos.CENTER);
            }
            case ThreadRow.Unread _ -> place(unread, Pos.CENTER);
            case ThreadRow.Line of -> {
                line.show(system.text(of.event()));
                place(line, Pos.CENTER);
            }
            case ThreadRow.Sending of -> {
                bubble.showSending(of);
                place(bubble, bubble.getAlignment());
            }
            case ThreadRow.Bubble of -> {
                bubble.show(of, conversation.get(), highlights.get(), of.equals(currentHit.get()));
                place(bubble, bubble.getAlignment());
            }
        }
        setGraphic(centred);
    }

    /** With the height that its lines need at this width: a label's skin would ask as if it could be as wide as it likes. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : centred.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            centred.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private void place(Node node, Pos alignment) {
        if (column.getChildren().size() != 1 || !column.getChildren().getFirst().equals(node)) {
            column.getChildren().setAll(node);
        }
        StackPane.setAlignment(node, alignment);
    }

    private static HBox separator(Label name, String styleClass) {
        HBox row = new HBox(rule(), name, rule());
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("separator-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }
}
