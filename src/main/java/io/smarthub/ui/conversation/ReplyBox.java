package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Below the thread: the answer to the visitor, or why none can be given from here. */
final class ReplyBox extends StackPane {

    private static final double COLUMN = 720;
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("within");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final ReplyViewModel model;
    private final CannedViewModel canned;
    private final Presence presence;
    private final Runnable resolve;
    private final Runnable leave;
    private final CannedList list;
    private final Optional<LiveLine> live;
    private final TextArea area = GrowingText.area();
    private final Label count = Nodes.label("", "reply-count");
    private final Label problem = Nodes.paragraph("", "reply-problem");
    private final Label readOnly = Nodes.paragraph("", "secondary", "reply-read-only");
    private final Button keep;
    private final Button send;
    private final Button sendAndResolve;
    private final VBox writing;
    private @Nullable ConversationDetail shown;

    /**
     * @param resolve finishes the open conversation
     * @param leave gives the keyboard back to the thread
     */
    ReplyBox(
            Texts texts,
            ReplyViewModel model,
            CannedViewModel canned,
            CannedPrompt prompt,
            Replying replying,
            Runnable resolve,
            Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.canned = canned;
        this.presence = new Presence(replying.desk(), replying.agent());
        this.resolve = resolve;
        this.leave = leave;
        list = new CannedList(texts, canned, this::insert);
        live = replying.desk().map(desk -> new LiveLine(texts, desk));
        getStyleClass().add("reply-box");
        setMinHeight(USE_PREF_SIZE);
        keep = Nodes.iconButton(Icon.BOOKMARK, texts.get("canned.save"), () -> prompt.save(area.getText()));
        keep.setId("canned-save");
        send = Nodes.button(texts.get("reply.send"), () -> send(() -> {}), "primary");
        send.setId("reply-send");
        sendAndResolve = Nodes.button(texts.get("reply.send-resolve"), () -> send(this.resolve));
        sendAndResolve.setId("reply-send-resolve");
        writing = writing();
        writing.setMaxWidth(COLUMN);
        readOnly.setMaxWidth(COLUMN);
        getChildren().addAll(readOnly, writing);
        model.problemProperty().subscribe(key -> {
            problem.setText(key.isEmpty() ? "" : texts.get(key));
            Nodes.show(problem, !key.isEmpty());
        });
    }

    private VBox writing() {
        area.setId("reply");
        area.setAccessibleText(texts.get("reply.title"));
        area.textProperty().bindBidirectional(model.textProperty());
        area.textProperty().subscribe(this::typed);
        area.caretPositionProperty().subscribe(_ -> look());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button choose = Nodes.iconButton(Icon.LIGHTNING, texts.get("canned.title"), this::askCanned);
        choose.setId("canned-choose");
        HBox bar = new HBox(choose, keep, Nodes.spacer(), count, sendAndResolve, send);
        bar.getStyleClass().add("reply-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(USE_PREF_SIZE);
        send.setMinWidth(USE_PREF_SIZE);
        sendAndResolve.setMinWidth(USE_PREF_SIZE);
        VBox field = new VBox(area, bar);
        field.getStyleClass().add("reply-field");
        area.focusedProperty().subscribe(focused -> field.pseudoClassStateChanged(FOCUSED, focused));
        VBox all = new VBox();
        live.ifPresent(all.getChildren()::add);
        all.getChildren().addAll(problem, field, Nodes.paragraph(texts.get("reply.keys"), "reply-keys"));
        all.getStyleClass().add("reply-writing");
        return all;
    }

    /** Chooses among the canned replies; laid over the end of the thread. */
    CannedList cannedList() {
        return list;
    }

    /** Shows what belongs to a conversation. */
    void show(ConversationDetail detail) {
        boolean other = shown == null || shown.row().id() != detail.row().id();
        shown = detail;
        boolean web = WebChat.SOURCE.equals(detail.row().source());
        Nodes.show(writing, web);
        Nodes.show(readOnly, !web);
        if (!web) {
            readOnly.setText(texts.get("reply.read-only", detail.row().source()));
        }
        if (other) {
            presence.stop();
            canned.close();
            model.open(detail.row().id());
            area.positionCaret(area.getLength());
        }
        live.ifPresent(line -> line.show(detail));
        area.setPromptText(
                detail.row().status() == Status.RESOLVED
                        ? texts.get("reply.prompt.resolved")
                        : texts.get("reply.prompt"));
    }

    /** The keyboard goes into the answer, where one can be given. */
    void focusText() {
        if (writing.isVisible()) {
            area.requestFocus();
            area.positionCaret(area.getLength());
        }
    }

    private void typed(String text) {
        boolean can = model.canSend();
        send.setDisable(!can);
        sendAndResolve.setDisable(!can);
        keep.setDisable(text.isBlank());
        int room = model.room();
        Nodes.show(count, room != Integer.MAX_VALUE);
        count.setText(room < 0 ? texts.get("reply.over", -room) : texts.get("reply.room", room));
        count.pseudoClassStateChanged(OVER, room < 0);
        if (shown != null && area.isFocused()) {
            presence.typed(shown.row().id(), !text.isBlank());
        }
    }

    private void look() {
        if (area.isFocused() && shown != null) {
            String language = shown.visitor().language();
            canned.look(beforeCaret(), language == null ? "" : language);
        }
    }

    private String beforeCaret() {
        return area.getText(0, Math.min(area.getCaretPosition(), area.getLength()));
    }

    private void askCanned() {
        area.requestFocus();
        String before = beforeCaret();
        boolean inWord = !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
        area.insertText(area.getCaretPosition(), inWord ? " /" : "/");
        look();
    }

    private void insert(CannedReply reply) {
        int end = area.getCaretPosition();
        int begin = CannedViewModel.begin(beforeCaret());
        canned.close();
        String name = shown == null ? null : shown.visitor().name();
        area.replaceText(begin, end, reply.filled(name));
        area.requestFocus();
    }

    private void key(KeyEvent event) {
        list.key(event);
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                area.replaceSelection("\n");
            } else {
                send(() -> {});
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    private void send(Runnable afterwards) {
        canned.close();
        presence.stop();
        model.send(afterwards);
        area.requestFocus();
    }
}
