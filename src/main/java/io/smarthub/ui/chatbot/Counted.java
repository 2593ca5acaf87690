package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Limits;
import io.smarthub.ui.kit.Nodes;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A field with its name, how much of its limit is used, and what is wrong with it while one types. */
final class Counted extends VBox {

    private final TextInputControl input;
    private final int limit;
    private final Words words;
    private final Label counter = Nodes.label("", "counter");
    private final Label problem = Nodes.paragraph("", "field-problem");
    private boolean showing;

    Counted(Words words, String name, TextInputControl input, int limit, Consumer<String> typed) {
        this.words = words;
        this.input = input;
        this.limit = limit;
        getStyleClass().add("field");
        input.setAccessibleText(name);
        HBox heading = new HBox(Nodes.label(name, "field-label"), Nodes.spacer(), counter);
        heading.setAlignment(Pos.BASELINE_LEFT);
        Nodes.show(problem, false);
        getChildren().addAll(heading, input, problem);
        input.textProperty().addListener((_, _, text) -> {
            count(text);
            if (!showing) {
                typed.accept(text);
            }
        });
        count("");
    }

    /** Shows a text that came from elsewhere; what is typed already stays as it is, with its caret. */
    void show(String text, List<String> problems) {
        if (!text.equals(input.getText())) {
            showing = true;
            input.setText(text);
            showing = false;
        }
        problem.setText(String.join(" ", problems));
        Nodes.show(problem, !problems.isEmpty());
        boolean invalid = !problems.isEmpty();
        if (invalid != input.getStyleClass().contains("invalid")) {
            if (invalid) {
                input.getStyleClass().add("invalid");
            } else {
                input.getStyleClass().remove("invalid");
            }
        }
        input.setAccessibleHelp(invalid ? problem.getText() : counter.getText());
    }

    private void count(String text) {
        int length = Limits.length(text);
        counter.setText(words.get("counter", length, limit));
        boolean over = length > limit;
        counter.getStyleClass().setAll("label", "counter");
        if (over) {
            counter.getStyleClass().add("over");
        }
    }

    TextInputControl input() {
        return input;
    }
}
