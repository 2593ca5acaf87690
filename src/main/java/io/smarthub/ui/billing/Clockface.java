package io.smarthub.ui.billing;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.Meter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of the two clocks: a big number, and how far its time or its limit has gone, with both ends named. */
final class Clockface extends VBox {

    private final String name;
    private final Label number = Nodes.label("", "big-number");
    private final Label about = Nodes.paragraph("", "secondary");
    private final Meter meter;
    private final Label start = Nodes.label("", "caption");
    private final Label middle = Nodes.label("", "caption", "medium");
    private final Label end = Nodes.label("", "caption");
    private final HBox scale = new HBox(start, Nodes.spacer(), middle, Nodes.spacer(), end);

    Clockface(String accessibleName) {
        name = accessibleName;
        meter = new Meter(accessibleName);
        meter.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("clockface");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(number, about);
        top.getStyleClass().add("clockface-number");
        top.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(top, meter, scale);
    }

    /** A card whose heading begins with the clock's own icon. */
    static Card card(Icon icon, String title, String tone, Clockface face) {
        var card = new Card();
        IconNode mark = icon.node(16);
        if (!tone.isEmpty()) {
            mark.tone(tone);
        }
        Label name = Nodes.paragraph(title, "card-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        var heading = new HBox(mark, name);
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("titled");
        return card.with(heading, face);
    }

    void number(String big, String beside) {
        number.setText(big);
        about.setText(beside);
    }

    void bar(double share, Tone tone, String first, String now, String last) {
        meter.set(share, tone);
        meter.setAccessibleText(name + ": " + now);
        start.setText(first);
        middle.setText(now);
        end.setText(last);
        Nodes.show(meter, true);
        Nodes.show(scale, true);
    }

    void noBar() {
        Nodes.show(meter, false);
        Nodes.show(scale, false);
    }
}
