package io.smarthub.ui.statistics;

import io.smarthub.domain.statistics.Figures;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** That the counts add up, with the sums to follow; figures that do not are never shown at all. */
final class Checks extends FlowPane {

    private final Words words;

    Checks(Words words) {
        super(20, 4);
        this.words = words;
        getStyleClass().add("checks");
    }

    void show(Figures figures) {
        getChildren()
                .setAll(
                        check(words.get(
                                "check.partition",
                                words.number(figures.resolved()),
                                words.number(figures.escalated()),
                                words.number(figures.reactions()))),
                        check(words.get(
                                "check.among-triggered",
                                words.number(figures.reactions()),
                                words.number(figures.triggered()))),
                        check(words.get(
                                "check.chatbot-conversations",
                                words.number(figures.chatbotConversations()),
                                words.number(figures.resolved()),
                                words.number(figures.chatbotConversations() - figures.resolved()))));
    }

    private Label check(String sum) {
        Label label = Nodes.label(sum, "caption");
        label.setGraphic(Icon.RESOLVED_FILL.node(12).tone("success"));
        label.setGraphicTextGap(6);
        label.setAccessibleText(words.get("check.title") + ": " + sum);
        return label;
    }
}
