package io.smarthub.ui.conversation;

import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.ui.conversation.ThreadRow.Side;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One bubble of the thread; made once and shown for many messages. */
final class BubbleView extends VBox {

    private static final double WIDEST = 520;

    /** What a chatbot offers at most; only sources that allow more make more labels, once. */
    private static final int USUAL_BUTTONS = 5;

    private static final PseudoClass CLICKED = PseudoClass.getPseudoClass("clicked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final PseudoClass PICTURE = PseudoClass.getPseudoClass("picture");
    private static final PseudoClass SENDING = PseudoClass.getPseudoClass("sending");

    private final Texts texts;
    private final Formats formats;
    private final Label name = new Label();
    private final IconNode icon = Icon.CHATBOT.node(12);
    private final HBox heading = new HBox(icon, name);
    private final MessageText message = new MessageText();
    private final Label clickedMark = new Label();
    private final VBox bubble = new VBox(clickedMark, message);
    private final FlowPane buttons = new FlowPane();
    private final List<Label> buttonLabels = new ArrayList<>();
    private final Label time = new Label();
    private final Hint exact = Hint.on(time);

    private final Supplier<AttachmentView> makeAttachment;
    private @Nullable AttachmentView attachment;

    /** @param makeAttachment called once something was sent besides words */
    BubbleView(Texts texts, Formats formats, Supplier<AttachmentView> makeAttachment) {
        this.makeAttachment = makeAttachment;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("bubble-row");
        setFillWidth(false);
        heading.getStyleClass().add("bubble-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        bubble.getStyleClass().add("bubble");
        bubble.setMaxWidth(WIDEST);
        clickedMark.getStyleClass().add("clicked-mark");
        clickedMark.setGraphic(Icon.CHECK_SMALL.node(12));
        clickedMark.setText(texts.get("thread.clicked"));
        buttons.getStyleClass().add("offered-buttons");
        buttons.setMaxWidth(WIDEST);
        time.getStyleClass().add("bubble-time");
        for (int i = 0; i < USUAL_BUTTONS; i++) {
            buttonLabels.add(Nodes.label("", "offered-button"));
        }
        getChildren().addAll(heading, bubble, buttons, time);
    }

    /** @param conversation its id at the source */
    void show(ThreadRow.Bubble row, String conversation, Highlights highlights, boolean currentHit) {
        Event event = row.event();
        for (Side side : Side.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(side.name().toLowerCase(Locale.ROOT)), side == row.side());
        }
        pseudoClassStateChanged(SENDING, false);
        setAlignment(row.side() == Side.AGENT || row.side() == Side.NOTE ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        boolean named = row.first() && row.side() != Side.VISITOR;
        Nodes.show(heading, named);
        icon.show(icon(row.side()));
        name.setText(author(row));
        boolean click = event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK;
        Nodes.show(clickedMark, click);
        Nodes.show(bubble, !event.isBlank());
        Nodes.show(message, !event.text().isBlank());
        show(event.attachment(), conversation);
        message.show(event.text(), highlights.ranges(event.text()), texts.get("thread.cut"));
        message.setMaxWidth(WIDEST);
        bubble.pseudoClassStateChanged(CURRENT, currentHit);
        offer(event.buttons(), row);
        Nodes.show(time, row.last());
        time.setText(time(event));
        exact.setText(() -> exactTime(event));
    }

    /** Shows a reply that is on its way. */
    void showSending(ThreadRow.Sending row) {
        show(
                new ThreadRow.Bubble(row.event(), Side.AGENT, row.first(), true, Set.of()),
                "",
                Highlights.of(SearchQuery.parse("")),
                false);
        pseudoClassStateChanged(SENDING, true);
        time.setText(texts.get("reply.sending"));
        exact.setText("");
    }

    private void show(@Nullable Attachment sent, String conversation) {
        if (sent != null) {
            if (attachment == null) {
                attachment = makeAttachment.get();
                bubble.getChildren().add(attachment);
            }
            attachment.show(conversation, sent);
        }
        bubble.pseudoClassStateChanged(PICTURE, sent != null && sent.type().isPicture());
        if (attachment != null) {
            Nodes.show(attachment, sent != null);
        }
    }

    private void offer(List<String> labels, ThreadRow.Bubble row) {
        while (buttonLabels.size() < labels.size()) {
            buttonLabels.add(Nodes.label("", "offered-button"));
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = buttonLabels.get(i);
            boolean clicked = row.clicked().contains(labels.get(i));
            label.setText(labels.get(i));
            label.pseudoClassStateChanged(CLICKED, clicked);
            label.setAccessibleText(clicked ? texts.get("thread.button.clicked", labels.get(i)) : labels.get(i));
        }
        buttons.getChildren().setAll(buttonLabels.subList(0, labels.size()));
        Nodes.show(buttons, !labels.isEmpty());
    }

    private String author(ThreadRow.Bubble row) {
        String named = row.event().authorName();
        return switch (row.side()) {
            case VISITOR -> "";
            case CHATBOT -> named == null ? texts.get("author.chatbot") : named;
            case AGENT -> named == null ? texts.get("author.agent") : named;
            case NOTE -> named == null ? texts.get("author.note") : texts.get("author.note.by", named);
            case AUTOMATIC -> texts.get("author.automatic");
        };
    }

    private static Icon icon(Side side) {
        return switch (side) {
            case VISITOR -> Icon.VISITOR;
            case CHATBOT -> Icon.CHATBOT;
            case AGENT -> Icon.AGENT;
            case NOTE -> Icon.NOTE;
            case AUTOMATIC -> Icon.LIGHTNING;
        };
    }

    private String time(Event event) {
        String at = formats.time(event.at());
        return event.assumedTime() ? texts.get("time.assumed.short", at) : at;
    }

    private String exactTime(Event event) {
        String at = formats.exact(event.at());
        String told = event.assumedTime() ? texts.get("time.assumed", at) : at;
        return event.evidence().kind() == Evidence.Kind.EXACT
                ? told
                : told + "\n" + texts.get("evidence.of", event.evidence().toString());
    }
}
