package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a visitor would see, walked by the real engine on the draft; nothing of it is counted (E13). */
final class Preview {

    private static final double BUBBLE = 232;

    private final Words words;
    private final PreviewWalk walk;
    private final Label name = Nodes.label("", "medium");
    private final VBox thread = new VBox();
    private final ScrollPane scroll = new ScrollPane(thread);
    private final TextField field = new TextField();
    private final VBox root;

    Preview(Flow draft, Words words) {
        this.words = words;
        walk = new PreviewWalk(draft);
        Button restart = Nodes.iconButton(Icon.REFRESH, words.get("preview.restart"), () -> {
            walk.restart();
            show();
        });
        restart.setId("preview-restart");
        HBox heading = new HBox(
                new VBox(name, Nodes.paragraph(words.get("preview.note"), "caption")), Nodes.spacer(), restart);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("preview-heading");
        HBox.setHgrow(heading.getChildren().getFirst(), Priority.ALWAYS);
        thread.getStyleClass().add("preview-thread");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        field.setId("preview-field");
        field.setAccessibleText(words.get("preview.type"));
        field.setOnAction(_ -> type());
        HBox typing = new HBox(field, Nodes.iconButton(Icon.SEND, words.get("preview.send"), this::type));
        typing.getStyleClass().add("preview-typing");
        HBox.setHgrow(field, Priority.ALWAYS);
        root = new VBox(heading, scroll, typing);
        root.getStyleClass().add("preview");
        root.setId("preview");
        show(draft);
    }

    Node node() {
        return root;
    }

    /** Shows another draft, at the same step where it still has it. */
    void show(Flow draft) {
        walk.again(draft);
        name.setText(draft.name().isBlank() ? words.get("unnamed") : draft.name());
        show();
    }

    private void type() {
        if (!field.getText().isBlank()) {
            walk.type(field.getText());
            field.clear();
            show();
        }
    }

    private void show() {
        KeptFocus.during(thread, () -> {
            thread.getChildren().setAll(walk.lines().stream().map(this::line).toList());
            List<Button> buttons = walk.buttons().stream()
                    .map(button -> {
                        Button shown = Nodes.button(
                                button.label().isBlank() ? words.get("outline.unnamed") : button.label(),
                                () -> {
                                    walk.click(button.id());
                                    show();
                                },
                                "offered-button");
                        shown.setWrapText(true);
                        return shown;
                    })
                    .toList();
            if (!buttons.isEmpty()) {
                FlowPane row = new FlowPane();
                row.getStyleClass().add("offered-buttons");
                row.getChildren().setAll(buttons);
                thread.getChildren().add(row);
            }
        });
        field.setDisable(!walk.mayType());
        field.setPromptText(words.get(walk.mayType() ? "preview.type" : "preview.no-typing"));
        Fx.later(() -> scroll.setVvalue(scroll.getVmax()));
    }

    private Node line(PreviewWalk.Line line) {
        return switch (line) {
            case PreviewWalk.Line.Says(String _, String text) ->
                bubble(text.isBlank() ? words.get("outline.empty") : text, Pos.CENTER_LEFT, "chatbot");
            case PreviewWalk.Line.Visitor(String text) -> bubble(text, Pos.CENTER_RIGHT, "visitor");
            case PreviewWalk.Line.Over(boolean toAgent) -> {
                Label over = Nodes.paragraph(words.get(toAgent ? "preview.agent" : "preview.end"), "caption");
                HBox row = new HBox(over);
                row.setAlignment(Pos.CENTER);
                yield row;
            }
        };
    }

    private static Node bubble(String text, Pos side, String whose) {
        Region words = WrappedText.paragraph(text);
        words.setMaxWidth(BUBBLE);
        HBox bubble = new HBox(words);
        bubble.getStyleClass().addAll("preview-bubble", whose);
        bubble.setMaxWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(bubble);
        row.setAlignment(side);
        return row;
    }
}
