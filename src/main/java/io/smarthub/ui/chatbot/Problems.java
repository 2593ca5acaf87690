package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.overlay.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What keeps the draft from being published: their number, and on a click each with the way to its place. */
final class Problems {

    private static final int MOST_LISTED = 50;
    private static final int MOST_SHOWN = 6;
    private static final double LINE = 66;

    private final Words words;
    private final Button button;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Popover popover;
    private final Consumer<FlowProblem> jump;

    Problems(Words words, Consumer<FlowProblem> jump) {
        this.words = words;
        this.jump = jump;
        list.getStyleClass().add("problem-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setPrefWidth(380);
        popover = new Popover(scroll);
        button = Nodes.button("", this::open, "flat", "small", "problems-button");
        button.setGraphic(Icon.WARNING.node(14));
        button.setId("problems");
        Nodes.show(button, false);
    }

    Node node() {
        return button;
    }

    void show(List<FlowProblem> problems) {
        button.setText(words.get("problems.count", problems.size()));
        Nodes.show(button, !problems.isEmpty());
        list.getChildren()
                .setAll(problems.stream().limit(MOST_LISTED).map(this::line).toList());
        if (problems.size() > MOST_LISTED) {
            list.getChildren().add(Nodes.label(words.get("problems.more", problems.size() - MOST_LISTED), "caption"));
        }
        double height = Math.min(MOST_SHOWN, problems.size()) * LINE;
        scroll.setPrefViewportHeight(height);
        if (problems.isEmpty()) {
            popover.hide();
        }
    }

    /** Opens the list. */
    void open() {
        popover.showBelow(button);
    }

    private Node line(FlowProblem problem) {
        Button line = Nodes.button(
                "",
                () -> {
                    popover.hide();
                    jump.accept(problem);
                },
                "flat",
                "problem-line");
        VBox said =
                new VBox(Nodes.label(words.place(problem.place()), "caption"), Nodes.paragraph(words.problem(problem)));
        line.setGraphic(said);
        line.setAccessibleText(words.place(problem.place()) + ": " + words.problem(problem));
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
