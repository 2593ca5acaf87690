package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.app.livechat.AgentDesk.VisitorHere;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.WrappedText;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.LiveDesk;
import io.smarthub.ui.shell.Navigator;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The way from the conversations to who is on the website, and to a conversation with one of them. */
final class VisitorsSection {

    private static final PseudoClass SOMEBODY = PseudoClass.getPseudoClass("somebody");
    private static final int ROWS = 4;

    private final Texts texts;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Navigator navigator;
    private final LiveDesk desk;
    private final Supplier<String> agent;
    private final VisitorsPane pane;
    private final Button open;
    private final List<Node> instead;
    private final Runnable toList;

    /**
     * @param instead what makes place for the visitors
     * @param toList gives the keyboard back to the conversations
     */
    VisitorsSection(
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            Tasks tasks,
            Navigator navigator,
            LiveDesk desk,
            Supplier<String> agent,
            List<Node> instead,
            Runnable toList) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.navigator = navigator;
        this.desk = desk;
        this.agent = agent;
        this.instead = instead;
        this.toList = toList;
        pane = new VisitorsPane(texts, formats, desk, this::close, this::choose);
        VBox.setVgrow(pane, Priority.ALWAYS);
        Nodes.show(pane, false);
        open = Nodes.button("", this::open, "flat", "visitors-open");
        open.setId("visitors-open");
        open.setGraphic(Icon.DOT.node(8));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        desk.visitorsProperty().subscribe(visitors -> {
            open.setText(texts.get("visitors.open", visitors.size()));
            open.pseudoClassStateChanged(SOMEBODY, !visitors.isEmpty());
        });
    }

    /** To be put below the conversations. */
    List<Node> nodes() {
        return List.of(pane, open);
    }

    void shown() {
        desk.watch();
    }

    void hidden() {
        desk.rest();
    }

    private void open() {
        instead.forEach(node -> Nodes.show(node, false));
        Nodes.show(open, false);
        Nodes.show(pane, true);
        pane.focusList();
    }

    /** Back to the conversations. */
    void close() {
        if (pane.isVisible()) {
            Nodes.show(pane, false);
            Nodes.show(open, true);
            instead.forEach(node -> Nodes.show(node, true));
            toList.run();
        }
    }

    private void choose(VisitorHere visitor) {
        if (visitor.conversation() == null) {
            write(visitor);
        } else {
            navigator.open(new Destination.Conversation(visitor.conversation()));
        }
    }

    private void write(VisitorHere visitor) {
        TextArea text = WrappedText.area("");
        text.setId("visitors-text");
        text.setPrefRowCount(ROWS);
        text.setPromptText(texts.get("visitors.write.prompt"));
        text.setAccessibleText(texts.get("visitors.write.prompt"));
        String who = visitor.name() == null || visitor.name().isBlank() ? texts.get("visitor.unknown") : visitor.name();
        VBox form = new VBox(
                Nodes.paragraph(
                        texts.get("visitors.write.text", who, visitor.page().title()), "dialog-text"),
                text);
        form.getStyleClass().add("form");
        FirstWords words = new FirstWords();
        dialogs.show(new Dialogs.Panel(
                texts.get("visitors.write"),
                form,
                List.of(new Dialogs.Action(texts.get("visitors.write.send"), Dialogs.Kind.PRIMARY, dialog -> {
                    if (text.getText().isBlank()) {
                        dialog.problem(texts.get("visitors.write.empty"));
                        return;
                    }
                    dialog.busy(true);
                    send(visitor, text.getText().strip(), words, dialog);
                }))));
    }

    private void send(VisitorHere visitor, String text, FirstWords words, Dialogs.Open dialog) {
        String as = agent.get();
        String clientId = words.clientId(text);
        tasks.run("write to visitor", () -> desk.desk().write(visitor.visitor(), as, text, clientId))
                .onSuccess(conversation -> {
                    dialog.close();
                    navigator.open(new Destination.Conversation(conversation));
                })
                .onFailure(ReplyRefused.class, refusal -> {
                    dialog.busy(false);
                    dialog.problem(texts.get(
                            refusal.why() == ReplyRefused.Why.TOO_LONG
                                    ? "visitors.write.too-long"
                                    : "visitors.write.empty"));
                })
                .onFailure(IllegalStateException.class, _ -> {
                    dialog.busy(false);
                    dialog.problem(texts.get("visitors.write.left"));
                })
                .onFailure(failure -> {
                    dialog.busy(false);
                    dialog.problem(texts.get("visitors.write.failed"));
                    tasks.errors().failed(failure);
                })
                .start();
    }
}
