package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the outline; its nodes are made once. */
final class OutlineCell extends ListCell<OutlineLine> {

    private static final PseudoClass MENU = PseudoClass.getPseudoClass("menu-line");
    private static final double STEP = 16;

    private final Words words;
    private final Region indent = new Region();
    private final IconNode opened = Icon.CHEVRON_DOWN.node(10);
    private final IconNode closed = Icon.CHEVRON_RIGHT.node(10);
    private final StackPane chevron = new StackPane(opened, closed);
    private final Map<OutlineLine.Kind, IconNode> kinds = new EnumMap<>(OutlineLine.Kind.class);
    private final StackPane kind = new StackPane();
    private final Label label = Nodes.label("", "outline-label");
    private final Label said = Nodes.label("", "outline-said");
    private final IconNode problem = Icon.WARNING.node(14);
    private final Label clicks = Nodes.label("", "outline-clicks");
    private final HBox row;

    OutlineCell(Words words, Consumer<OutlineLine> toggle) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        kinds.put(OutlineLine.Kind.MENU, Icon.CHATBOT.node(14));
        kinds.put(OutlineLine.Kind.BUTTON, Icon.BUTTON.node(14));
        kinds.put(OutlineLine.Kind.ANSWER, Icon.INPUT.node(14));
        kinds.put(OutlineLine.Kind.ONWARD, Icon.GOTO.node(14));
        kind.getChildren().setAll(kinds.values());
        kind.getStyleClass().add("outline-kind");
        chevron.getStyleClass().add("outline-chevron");
        chevron.setOnMousePressed(event -> {
            OutlineLine line = getItem();
            if (line != null && line.open() != null) {
                toggle.accept(line);
                event.consume();
            }
        });
        problem.getStyleClass().add("outline-problem");
        clicks.setMinWidth(USE_PREF_SIZE);
        VBox text = new VBox(label, said);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(indent, chevron, kind, text, problem, clicks);
        row.getStyleClass().add("outline-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        double width = line.depth() * STEP;
        indent.setMinWidth(width);
        indent.setPrefWidth(width);
        pseudoClassStateChanged(MENU, line.kind() == OutlineLine.Kind.MENU);
        opened.setVisible(Boolean.TRUE.equals(line.open()));
        closed.setVisible(Boolean.FALSE.equals(line.open()));
        kinds.forEach((each, icon) -> icon.setVisible(each == line.kind()));
        label.setText(name(line));
        String target = target(line);
        said.setText(target);
        Nodes.show(problem, line.problem());
        clicks.setText(line.clicks() < 0 ? "" : words.formats().number(line.clicks()));
        Nodes.show(clicks, line.clicks() >= 0);
        setGraphic(row);
        setAccessibleText(words.get(
                line.problem() ? "outline.accessible.problem" : "outline.accessible",
                line.depth() + 1,
                name(line),
                target));
    }

    private String name(OutlineLine line) {
        return switch (line.kind()) {
            case MENU -> words.get("outline.menu");
            case BUTTON -> line.label().isBlank() ? words.get("outline.unnamed") : line.label();
            case ANSWER -> words.get("outline.answer", line.label());
            case ONWARD -> words.get("outline.onward");
        };
    }

    private String target(OutlineLine line) {
        return switch (line.target()) {
            case Target.Say(Message message) ->
                message.text().isBlank()
                        ? words.get("outline.empty")
                        : message.text().replaceAll("\\s+", " ").strip();
            case Target.Exit exit -> "→ " + words.get("way." + Way.of(exit).key());
        };
    }
}
