package io.smarthub.ui.inbox;

import io.smarthub.app.livechat.AgentDesk.VisitorHere;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Avatar;
import io.smarthub.ui.kit.control.Pill;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Somebody on the website: who, where, since when, with what, and whether they talk to us. */
final class VisitorRowView {

    static final double HEIGHT = 88;

    private final Texts texts;
    private final Formats formats;
    private final Avatar avatar = new Avatar(32);
    private final Label name = Nodes.label("", "row-name");
    private final Label since = Nodes.label("", "row-time");
    private final Label page = Nodes.label("", "row-preview");
    private final IconNode deviceIcon = Icon.LAPTOP.node(12);
    private final Label device = new Label("", deviceIcon);
    private final Pill talks;
    private final HBox root;

    VisitorRowView(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        talks = new Pill(Icon.CHAT, texts.get("visitors.talks"), Tone.INFO);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        since.setMinWidth(Region.USE_PREF_SIZE);
        page.setMinWidth(0);
        device.setMinWidth(0);
        device.getStyleClass().add("row-tags");
        HBox top = new HBox(name, since);
        top.getStyleClass().add("row-line");
        top.setAlignment(Pos.CENTER_LEFT);
        HBox signs = new HBox(talks, device);
        signs.getStyleClass().add("row-signs");
        signs.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(top, page, signs);
        lines.getStyleClass().add("row-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        root = new HBox(avatar, lines);
        root.getStyleClass().add("inbox-row");
    }

    Region node() {
        return root;
    }

    void update(VisitorHere visitor) {
        avatar.show(visitor.name() == null ? "" : visitor.name(), visitor.visitor());
        name.setText(name(visitor));
        since.setText(formats.relative(visitor.since()));
        page.setText(page(visitor));
        deviceIcon.show("mobile".equals(visitor.device()) ? Icon.PHONE : Icon.LAPTOP);
        device.setText(with(visitor));
        Nodes.show(talks, visitor.conversation() != null);
    }

    String accessibleText(VisitorHere visitor) {
        return texts.get(
                "visitors.accessible",
                name(visitor),
                page(visitor),
                formats.relative(visitor.since()),
                with(visitor),
                visitor.conversation() == null ? "" : texts.get("visitors.talks"));
    }

    private String name(VisitorHere visitor) {
        return visitor.name() == null || visitor.name().isBlank() ? texts.get("visitor.unknown") : visitor.name();
    }

    private static String page(VisitorHere visitor) {
        return visitor.page().title().isBlank()
                ? visitor.page().url()
                : visitor.page().title();
    }

    /** Device, browser, language and tabs, as far as they are known. */
    private String with(VisitorHere visitor) {
        String language = visitor.language().isBlank()
                ? ""
                : Locale.forLanguageTag(visitor.language()).getDisplayLanguage(formats.locale());
        String tabs = visitor.tabs() > 1 ? texts.get("visitors.tabs", visitor.tabs()) : "";
        return Stream.of(visitor.browser(), language, tabs)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
