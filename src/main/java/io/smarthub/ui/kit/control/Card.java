package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A white surface with a hairline border and 16 pixels of padding, with or without a heading. Style class {@code card}. */
public final class Card extends VBox {

    private final HBox heading = new HBox();

    /** Without a heading. */
    public Card(Node... content) {
        getStyleClass().add("card");
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(content);
    }

    /** With a heading; {@code actions} stand at its right end. */
    public static Card titled(String title, Node... actions) {
        var card = new Card();
        card.getStyleClass().add("titled");
        Label label = Nodes.label(title, "card-title");
        card.heading.getChildren().addAll(label, Nodes.spacer());
        card.heading.getChildren().addAll(actions);
        card.getChildren().add(card.heading);
        return card;
    }

    /** Adds below what is there; returns this. */
    public Card with(Node... content) {
        getChildren().addAll(content);
        return this;
    }
}
