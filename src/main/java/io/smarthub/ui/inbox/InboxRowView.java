package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Avatar;
import io.smarthub.ui.kit.control.Hint;
import io.smarthub.ui.kit.control.Pill;
import io.smarthub.ui.kit.list.RowView;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A conversation in the list: avatar, name and time, preview, badge and outcome. Height: {@link #HEIGHT}. */
final class InboxRowView implements RowView<InboxRow> {

    /** The fixed height of a row in pixels. */
    static final double HEIGHT = 88;

    /** Below it a tag would be a dot and an ellipsis. */
    private static final double NARROWEST_TAG = 48;

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Texts texts;
    private final Formats formats;
    private final Avatar avatar = new Avatar(32);
    private final Label name = Nodes.label("", "row-name");
    private final Label time = Nodes.label("", "row-time");
    private final Hint exact = Hint.on(time);
    private final Label preview = Nodes.label("", "row-preview");
    private final Region dot = new Region();
    private final Pill joined;
    private final Pill resolved;
    private final Pill escalated;
    private final IconNode waiting = Icon.CLOCK.node(12).tone("waiting-icon");
    private final Label waitingText = Nodes.label("", "row-waiting");
    private final Hint waitingSince = Hint.on(waitingText);
    private final Label tags = Nodes.label("", "row-tags");
    private final IconNode sourceIcon = Icon.SOURCES.node(12);
    private final Label source = new Label("", sourceIcon);
    private final Hint sourceName = Hint.on(source);
    private final Hint allTags = Hint.on(tags);
    private final HBox root;

    InboxRowView(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        joined = Pill.joinedByChatbot(texts);
        resolved = Pill.resolved(texts).compact();
        escalated = Pill.escalated(texts).compact();
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        time.setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("unread-dot");
        preview.setMinWidth(0);
        preview.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(preview, Priority.ALWAYS);
        waitingText.setGraphic(waiting);
        tags.setMinWidth(0);
        tags.setGraphic(Icon.TAG.node(11));
        HBox top = new HBox(name, time);
        top.getStyleClass().add("row-line");
        top.setAlignment(Pos.CENTER_LEFT);
        HBox middle = new HBox(preview, dot);
        middle.getStyleClass().add("row-line");
        middle.setAlignment(Pos.CENTER_LEFT);
        tags.opacityProperty()
                .bind(Bindings.when(tags.widthProperty().lessThan(NARROWEST_TAG))
                        .then(0)
                        .otherwise(1));
        source.getStyleClass().add("row-source");
        source.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        source.setMinWidth(Region.USE_PREF_SIZE);
        waitingText.setMinWidth(Region.USE_PREF_SIZE);
        HBox bottom = new HBox(joined, resolved, escalated, waitingText, tags, Nodes.spacer(), source);
        bottom.getStyleClass().add("row-signs");
        bottom.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(top, middle, bottom);
        lines.getStyleClass().add("row-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        root = new HBox(avatar, lines);
        root.getStyleClass().add("inbox-row");
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void update(InboxRow row) {
        String visitor = visitor(row);
        avatar.show(row.visitor(), row.visitor().isEmpty() ? String.valueOf(row.id()) : row.visitor());
        name.setText(visitor);
        String ago = formats.relative(row.lastMessageAt());
        time.setText(row.assumedTime() ? texts.get("row.assumed.short", ago) : ago);
        exact.setText(() -> exactTime(row));
        preview.setText(preview(row));
        Nodes.show(dot, row.unread());
        root.pseudoClassStateChanged(UNREAD, row.unread());
        Nodes.show(joined, row.joinedByChatbot());
        Nodes.show(resolved, row.outcome() == Outcome.RESOLVED);
        Nodes.show(escalated, row.outcome() == Outcome.ESCALATED);
        Nodes.show(waitingText, row.waitingSince() != null);
        if (row.waitingSince() != null) {
            String waits = texts.get("row.waiting", formats.relative(row.waitingSince()));
            waitingText.setText(waits);
            waitingSince.setText(waits);
            waitingText.setContentDisplay(row.joinedByChatbot() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
        Nodes.show(tags, !row.tags().isEmpty());
        tags.setText(String.join(", ", row.tags()));
        allTags.setText(tags.getText());
        sourceIcon.show(SourceIcon.of(row.source()));
        sourceName.setText(row.source());
    }

    @Override
    public String accessibleText(InboxRow row) {
        return texts.get(
                "row.accessible",
                visitor(row),
                texts.get("outcome." + row.outcome().name().toLowerCase(Locale.ROOT)),
                row.preview(),
                formats.relative(row.lastMessageAt()),
                row.unread() ? texts.get("row.unread") : "",
                row.joinedByChatbot() ? texts.get("row.joined") : "",
                row.waitingSince() == null ? "" : texts.get("row.waiting", formats.relative(row.waitingSince())),
                row.source());
    }

    private String exactTime(InboxRow row) {
        String at = formats.exact(row.lastMessageAt());
        return row.assumedTime() ? texts.get("row.assumed", at) : at;
    }

    private String visitor(InboxRow row) {
        return row.visitor().isEmpty() ? texts.get("visitor.unknown") : row.visitor();
    }

    private String preview(InboxRow row) {
        if (row.preview().isEmpty()) {
            return texts.get("row.no-text");
        }
        return row.previewAuthor() == Author.AGENT ? texts.get("row.agent", row.preview()) : row.preview();
    }
}
