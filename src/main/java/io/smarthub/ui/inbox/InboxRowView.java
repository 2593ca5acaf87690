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
import io.smarthub.ui.kit.list.RowView;
import java.util.Locale;
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

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Texts texts;
    private final Formats formats;
    private final Avatar avatar = new Avatar(32);
    private final Label name = Nodes.label("", "row-name");
    private final Label time = Nodes.label("", "row-time");
    private final Hint exact = Hint.on(time);
    private final Label preview = Nodes.label("", "row-preview");
    private final Region dot = new Region();
    private final IconNode sourceIcon = Icon.SOURCES.node(12);
    private final Label source = new Label("", sourceIcon);
    private final Hint sourceName = Hint.on(source);
    private final RowSigns signs;
    private final HBox root;

    InboxRowView(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        time.setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("unread-dot");
        preview.setMinWidth(0);
        preview.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox top = new HBox(name, time);
        top.getStyleClass().add("row-line");
        top.setAlignment(Pos.CENTER_LEFT);
        HBox middle = new HBox(preview, dot);
        middle.getStyleClass().add("row-line");
        middle.setAlignment(Pos.CENTER_LEFT);
        source.getStyleClass().add("row-source");
        source.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        source.setMinWidth(Region.USE_PREF_SIZE);
        signs = new RowSigns(texts, source);
        VBox lines = new VBox(top, middle, signs);
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
        signs.joined(row.joinedByChatbot());
        signs.resolved(row.outcome() == Outcome.RESOLVED);
        signs.escalated(row.outcome() == Outcome.ESCALATED);
        signs.waiting(
                row.waitingSince() == null ? "" : texts.get("row.waiting", formats.relative(row.waitingSince())),
                row.joinedByChatbot());
        signs.tags(row.tags());
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
