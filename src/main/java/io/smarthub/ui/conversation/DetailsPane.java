package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationDetail.VisitorCard;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Avatar;
import io.smarthub.ui.kit.control.Chip;
import io.smarthub.ui.kit.control.Hint;
import io.smarthub.ui.kit.control.WrappedText;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Navigator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The visitor's card, tags, agents, earlier conversations and custom variables. */
final class DetailsPane extends StackPane {

    private static final int MOST_EARLIER = 8;
    private static final int LONGEST_PAGE = 120;
    private static final double WIDTH = 300;
    private static final double WIDEST = 420;

    private final Texts texts;
    private final Formats formats;
    private final Prompts prompts;
    private final ConversationViewModel model;
    private final Navigator navigator;
    private final VBox content = new VBox();
    private @Nullable ScrollPane scroller;

    DetailsPane(Texts texts, Formats formats, Prompts prompts, ConversationViewModel model, Navigator navigator) {
        this.texts = texts;
        this.formats = formats;
        this.prompts = prompts;
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("details-pane");
        content.getStyleClass().add("details-content");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDEST);
    }

    /** Nobody's card, while the conversation is being read. */
    void clear() {
        content.getChildren().clear();
        getChildren().removeIf(child -> !child.equals(scroller));
    }

    /** No card at all: says what would be here. */
    void showNobody() {
        Label words = Nodes.paragraph(texts.get("details.nobody"), "secondary", "details-nobody");
        content.getChildren().clear();
        getChildren().setAll(words);
    }

    void show(ConversationDetail detail) {
        KeptFocus.during(this, () -> fill(detail));
    }

    private void fill(ConversationDetail detail) {
        if (!getChildren().contains(scroller())) {
            getChildren().setAll(scroller());
        }
        content.getChildren()
                .setAll(
                        visitor(detail),
                        chips("details.tags", detail.row().tags(), Action.Untag::new, prompts::tag, "action.tag"),
                        chips(
                                "details.agents",
                                detail.row().assignees(),
                                Action.Unassign::new,
                                prompts::assign,
                                "action.assign"));
        if (!detail.earlier().isEmpty()) {
            content.getChildren().add(earlier(detail.earlier()));
        }
        if (!detail.visitor().variables().isEmpty()) {
            content.getChildren().add(variables(detail.visitor()));
        }
        if (WebChat.SOURCE.equals(detail.row().source())) {
            content.getChildren().add(blocking(detail.visitor().blocked()));
        }
        Button erase = Nodes.button(texts.get("visitor.erase"), prompts::erase, "flat", "danger-text");
        erase.setGraphic(Icon.DELETE.node(13));
        content.getChildren().add(erase);
    }

    /** Only the own web chat can turn somebody away. */
    private Button blocking(boolean blocked) {
        Button button = blocked
                ? Nodes.button(
                        texts.get("visitor.unblock"), () -> model.perform(new Action.BlockVisitor(false)), "flat")
                : Nodes.button(texts.get("visitor.block"), prompts::block, "flat");
        button.setGraphic(Icon.BLOCK_PERSON.node(13));
        return button;
    }

    /** Made with the first card. */
    private ScrollPane scroller() {
        ScrollPane made = scroller;
        if (made == null) {
            made = new ScrollPane(content);
            made.getStyleClass().add("details-scroller");
            made.setFitToWidth(true);
            made.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            made.setFocusTraversable(false);
            scroller = made;
        }
        return made;
    }

    private Node visitor(ConversationDetail detail) {
        VisitorCard card = detail.visitor();
        String name = card.name() == null || card.name().isBlank() ? texts.get("visitor.unknown") : card.name();
        Avatar avatar = new Avatar(40);
        avatar.show(name, String.valueOf(card.id()));
        Label title = Nodes.paragraph(name, "strong");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox top =
                new HBox(avatar, title, Nodes.iconButton(Icon.EDIT, texts.get("visitor.edit"), prompts::editVisitor));
        top.getStyleClass().add("visitor-top");
        top.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(top);
        box.getStyleClass().add("details-section");
        fact(box, Icon.EMAIL, card.email());
        fact(box, Icon.PHONE, card.phone());
        fact(box, Icon.NOTE, card.note());
        fact(box, Icon.PLACE, card.location());
        fact(box, Icon.BROWSER, card.browser());
        fact(box, Icon.LINK, page(card));
        if (card.visits() != null) {
            fact(box, Icon.HISTORY, texts.get("visitor.visits", card.visits()));
        }
        return box;
    }

    private static @Nullable String page(VisitorCard card) {
        boolean titled = card.pageTitle() != null && !card.pageTitle().isBlank();
        String url = card.pageUrl();
        if (url == null) {
            return null;
        }
        String shown = url.length() > LONGEST_PAGE ? url.substring(0, LONGEST_PAGE - 1) + "…" : url;
        return titled ? card.pageTitle() + "\n" + shown : shown;
    }

    private static void fact(VBox box, Icon icon, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Region text = WrappedText.paragraph(value, "secondary");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(icon.node(14), text);
            row.getStyleClass().add("details-fact");
            box.getChildren().add(row);
        }
    }

    private Node chips(
            String titleKey, List<String> values, Function<String, Action> remove, Runnable add, String addKey) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("chips");
        for (String value : values) {
            flow.getChildren().add(new Chip(value, texts, () -> model.perform(remove.apply(value))));
        }
        Button more = Nodes.iconButton(Icon.PLUS, texts.get(addKey), add);
        flow.getChildren().add(more);
        return section(titleKey, flow);
    }

    private Node earlier(List<InboxRow> rows) {
        VBox list = new VBox();
        for (InboxRow row : rows.subList(0, Math.min(MOST_EARLIER, rows.size()))) {
            Button button = new Button(row.preview().isBlank() ? texts.get("details.no-text") : row.preview());
            button.getStyleClass().addAll("flat", "earlier-conversation");
            button.setMaxWidth(Double.MAX_VALUE);
            String at = formats.exact(row.lastMessageAt());
            Hint.on(button, row.assumedTime() ? texts.get("time.assumed", at) : at);
            button.setOnAction(_ -> navigator.open(new Destination.Conversation(row.id())));
            String ago = formats.relative(row.lastMessageAt());
            Label when = Nodes.label(row.assumedTime() ? texts.get("time.assumed.short", ago) : ago, "caption");
            list.getChildren().add(new VBox(when, button));
        }
        list.getStyleClass().add("earlier-list");
        return section("details.earlier", list);
    }

    private Node variables(VisitorCard card) {
        VBox list = new VBox();
        list.getStyleClass().add("variables");
        card.variables().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> list.getChildren()
                        .add(new VBox(
                                Nodes.label(entry.getKey(), "caption"),
                                WrappedText.paragraph(entry.getValue(), "secondary"))));
        return section("details.variables", list);
    }

    private Node section(String titleKey, Node body) {
        VBox box = new VBox(Nodes.label(texts.get(titleKey), "details-title"), body);
        box.getStyleClass().add("details-section");
        return box;
    }
}
