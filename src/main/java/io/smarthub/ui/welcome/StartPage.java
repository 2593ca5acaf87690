package io.smarthub.ui.welcome;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Card;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How the first conversations come in: the owner's own, or made-up ones. */
final class StartPage {

    private final StackPane root = new StackPane();

    StartPage(Texts texts, Next next) {
        Button ours = Nodes.button(texts.get("start.import.action"), next.importConversations(), "primary");
        ours.setId("welcome-import");
        Button demo = Nodes.button(texts.get("start.demo.action"), next.demoData());
        demo.setId("welcome-demo");
        var cards = new GridPane();
        cards.getStyleClass().add("plan-options");
        cards.addRow(
                0,
                card(Icon.IMPORT, texts.get("start.import"), texts.get("start.import.text"), ours),
                card(Icon.LIGHTBULB, texts.get("start.demo"), texts.get("start.demo.text"), demo));
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            cards.getColumnConstraints().add(half);
        }
        Button later = Nodes.button(texts.get("start.empty"), next.startEmpty(), "flat", "accent-text");
        later.setId("welcome-empty");
        var heading = new VBox(
                Nodes.label(texts.get("start.title"), "welcome-title"),
                Nodes.paragraph(texts.get("start.text"), "secondary"));
        heading.getStyleClass().add("welcome-heading");
        var page = new VBox(heading, cards, later);
        page.getStyleClass().addAll("welcome-page", "welcome-start");
        page.setMaxHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("welcome-holder");
        root.getChildren().add(page);
        StackPane.setAlignment(page, Pos.CENTER);
    }

    Node node() {
        return root;
    }

    private static Node card(Icon icon, String title, String text, Button action) {
        var drawing = new StackPane(icon.node(24).tone("accent"));
        drawing.getStyleClass().add("empty-drawing");
        drawing.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var card = new Card(
                drawing, Nodes.paragraph(title, "section-title"), Nodes.paragraph(text, "secondary"), space, action);
        card.getStyleClass().add("start-card");
        return card;
    }
}
