package io.smarthub.ui.shell;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The rail on the left: the product's name and one button for each place; icons only while collapsed. */
final class NavigationRail extends VBox {

    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final double WIDTH = 200;
    private static final double COLLAPSED_WIDTH = 64;
    private final Texts texts;
    private final Formats formats;
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Label waiting = new Label();
    private final BooleanProperty collapsed = new SimpleBooleanProperty();

    NavigationRail(Texts texts, Formats formats, Navigator navigator) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("navigation-rail");
        Label name = new Label(texts.get("product"));
        name.getStyleClass().add("product-name");
        HBox brand = new HBox(Icon.CHATBOT.node(20), name);
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(brand);
        waiting.getStyleClass().add("rail-count");
        waiting.setVisible(false);
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            if (place == Place.PREFERENCES) {
                Region gap = new Region();
                setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            ToggleButton button = button(place, navigator);
            button.setToggleGroup(group);
            buttons.put(place, button);
            getChildren().add(button);
        }
        collapsed.addListener((_, _, now) -> collapse(now));
        collapse(false);
    }

    /** Whether only icons are shown. */
    BooleanProperty collapsedProperty() {
        return collapsed;
    }

    void select(Place place) {
        ToggleButton button = buttons.get(place);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** Shows how many visitors wait beside the inbox. */
    void waiting(long count) {
        waiting.setText(formats.badge(count));
        waiting.setVisible(count > 0);
        ToggleButton inbox = buttons.get(Place.INBOX);
        if (inbox != null) {
            inbox.setAccessibleText(
                    count > 0 ? texts.get("place.inbox.waiting", count) : texts.get("place." + Place.INBOX.key()));
        }
    }

    private ToggleButton button(Place place, Navigator navigator) {
        String name = texts.get("place." + place.key());
        Label label = new Label(name);
        label.getStyleClass().add("rail-label");
        label.setMinWidth(USE_PREF_SIZE);
        StackPane icon = new StackPane(place.icon().node(18));
        HBox content = new HBox(icon, label);
        content.getStyleClass().add("rail-content");
        content.setAlignment(Pos.CENTER_LEFT);
        if (place == Place.INBOX) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            content.getChildren().addAll(gap, waiting);
            collapsed.addListener((_, _, now) -> {
                moveWaiting(content, icon, now);
                show(gap, !now);
            });
        }
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setId("rail-" + place.key());
        button.setAccessibleText(name);
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigator.open(place.destination());
        });
        return button;
    }

    /** Beside the name, or on the icon's corner where there is no name. */
    private void moveWaiting(HBox content, StackPane icon, boolean onIcon) {
        content.getChildren().remove(waiting);
        icon.getChildren().remove(waiting);
        (onIcon ? icon : content).getChildren().add(waiting);
    }

    private void collapse(boolean now) {
        pseudoClassStateChanged(COLLAPSED, now);
        double width = now ? COLLAPSED_WIDTH : WIDTH;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        buttons.forEach(
                (place, button) -> button.setTooltip(now ? new Tooltip(texts.get("place." + place.key())) : null));
        lookupAll(".rail-label").forEach(node -> show(node, !now));
        lookupAll(".product-name").forEach(node -> show(node, !now));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
