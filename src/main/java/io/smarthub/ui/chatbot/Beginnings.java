package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Template;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The ways to begin a chatbot: three templates, an empty one, a file. */
final class Beginnings extends VBox {

    /** What is begun. */
    interface Actions {
        void template(Template template);

        void empty();

        void file();
    }

    Beginnings(Words words, Actions actions) {
        getStyleClass().add("beginnings");
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("beginning-cards");
        cards.setAlignment(Pos.CENTER);
        for (Template template : List.of(Template.values())) {
            cards.getChildren().add(card(template, words, actions));
        }
        Button empty = Nodes.button(words.get("begin.empty"), actions::empty);
        empty.setId("begin-empty");
        empty.setGraphic(Icon.PLUS.node(14));
        Button file = Nodes.button(words.get("begin.file"), actions::file);
        file.setId("begin-file");
        file.setGraphic(Icon.IMPORT.node(14));
        FlowPane others = new FlowPane(empty, file);
        others.getStyleClass().add("beginning-others");
        others.setAlignment(Pos.CENTER);
        getChildren().addAll(cards, others);
    }

    private static Node card(Template template, Words words, Actions actions) {
        String name = Words.key(template);
        IconNode icon = (switch (template) {
                    case SHOP_FAQ -> Icon.CART;
                    case OPENING_HOURS -> Icon.CLOCK;
                    case ORDER_STATUS -> Icon.TRUCK;
                })
                .node(22);
        VBox said = new VBox(
                icon,
                Nodes.label(words.get("template." + name), "medium"),
                Nodes.paragraph(words.get("template.text." + name), "secondary"));
        said.getStyleClass().add("beginning");
        Button card = Nodes.button("", () -> actions.template(template), "beginning-card");
        card.setGraphic(said);
        card.setId("begin-" + name);
        card.setAccessibleText(words.get("template." + name));
        return card;
    }
}
