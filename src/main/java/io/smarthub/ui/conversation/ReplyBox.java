package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Below the thread: the answer to the visitor, or why none can be given from here. */
final class ReplyBox extends StackPane {

    private static final double COLUMN = 720;
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("within");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final ReplyViewModel model;
    private final FilesToSend files;
    private final CannedViewModel canned;
    private final Presence presence;
    private final LongConsumer resolve;
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
    private final VBox field = new VBox();
    private final VBox writing;
    private @Nullable ConversationDetail shown;

    /**
     * @param resolve finishes the conversation that was answered
     * @param leave gives the keyboard back to the thread
     */
    ReplyBox(
            Texts texts,
            ReplyViewModel model,
            CannedViewModel canned,
            CannedPrompt prompt,
            Replying replying,
            LongConsumer resolve,
            Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.files = new FilesToSend(texts, replying.files(), model);
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
        send = Nodes.button(texts.get("reply.send"), () -> send(_ -> {}), "primary");
        send.setId("reply-send");
        sendAndResolve = Nodes.button(texts.get("reply.send-resolve"), () -> send(this.resolve));
        sendAndResolve.setId("reply-send-resolve");
        writing = writing();
        writing.setMaxWidth(COLUMN);
        readOnly.setMaxWidth(COLUMN);
        getChildren().addAll(readOnly, writing);
        model.problemsProperty().subscribe(problems -> {
            problem.setText(problems.stream().map(this::sentence).collect(Collectors.joining("\n")));
            Nodes.show(problem, !problems.isEmpty());
        });
    }

    private String sentence(ReplyViewModel.Problem why) {
        String sentence = texts.get(why.key(), why.about());
        return why.about().isEmpty() || sentence.contains(why.about()) ? sentence : why.about() + ": " + sentence;
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
        Button attach = Nodes.iconButton(Icon.ATTACHMENT, texts.get("attachment.send"), files::choose);
        attach.setId("reply-attach");
        HBox bar = new HBox(attach, choose, keep, Nodes.spacer(), count, sendAndResolve, send);
        bar.getStyleClass().add("reply-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(USE_PREF_SIZE);
        send.setMinWidth(USE_PREF_SIZE);
        sendAndResolve.setMinWidth(USE_PREF_SIZE);
        field.getChildren().setAll(area, bar);
        field.getStyleClass().add("reply-field");
        takeDrops(field, field);
        area.focusedProperty().subscribe(focused -> field.pseudoClassStateChanged(FOCUSED, focused));
        VBox all = new VBox();
        live.ifPresent(all.getChildren()::add);
        all.getChildren().addAll(problem, field, Nodes.paragraph(texts.get("reply.keys"), "reply-keys"));
        all.getStyleClass().add("reply-writing");
        return all;
    }

    /** What is dropped onto the thread is sent, too. */
    void takeDropsOn(Node thread) {
        takeDrops(thread, field);
    }

    private void takeDrops(Node onto, Node marked) {
        onto.setOnDragOver(event -> {
            if (writing.isVisible() && FilesToSend.isIn(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                marked.pseudoClassStateChanged(FOCUSED, true);
                event.consume();
            }
        });
        onto.setOnDragExited(_ -> marked.pseudoClassStateChanged(FOCUSED, area.isFocused()));
        onto.setOnDragDropped(event -> {
            files.send(event.getDragboard());
            event.setDropCompleted(true);
            event.consume();
        });
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
        Clipboard copied = Clipboard.getSystemClipboard();
        if (PASTE.match(event) && !copied.hasString() && FilesToSend.isIn(copied)) {
            files.send(copied);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                area.replaceSelection("\n");
            } else {
                send(_ -> {});
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    private void send(LongConsumer afterwards) {
        canned.close();
        presence.stop();
        model.send(afterwards);
        area.requestFocus();
    }
}
