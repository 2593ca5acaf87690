package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every control once, as a screen would use it. */
final class Gallery extends HBox {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("UTC"));

    private final Texts texts;
    private final Formats formats;

    Gallery(Locale locale) {
        texts = Texts.of("kit", locale);
        formats = new Formats(locale, ZoneId.of("Europe/Berlin"), NOW);
        setPadding(new Insets(24));
        setSpacing(24);
        VBox left = column(tiles(), quota(), pills(), buttons(), states());
        VBox right = column(fields(), billing(), table(), banners());
        left.setPrefWidth(620);
        right.setPrefWidth(620);
        getChildren().addAll(left, right);
    }

    private Node tiles() {
        Tile triggered =
                tile("Triggered", Tone.CHATBOT, "1,284", OptionalDouble.of(0.12), false, 3, 5, 4, 6, 8, 7, 9, 12);
        Tile reactions = tile("Reactions", Tone.INFO, "412", OptionalDouble.of(0.001), false, 5, 4, 6, 5, 5, 6, 5, 5);
        Tile resolved = tile("Resolved", Tone.SUCCESS, "296", OptionalDouble.empty(), false, 0, 0, 1, 2, 2, 3, 4, 6);
        Tile escalated = tile("Escalated", Tone.WARNING, "116", OptionalDouble.of(0.31), true, 2, 2, 1, 3, 2, 4, 3, 5);
        return new VBox(16, stretched(triggered, reactions), stretched(resolved, escalated));
    }

    private Tile tile(String name, Tone tone, String value, OptionalDouble change, boolean reversed, double... course) {
        var tile = new Tile(name, tone);
        tile.setValue(value);
        tile.setTrend(Trend.of(change, reversed, formats));
        tile.setCourse(course);
        return tile;
    }

    private Node quota() {
        var left = new QuotaRing(160);
        left.setUsed(63, 100);
        left.setText("37", "of 100 left");
        var over = new QuotaRing(160);
        over.setUsed(112, 100);
        over.setText("+12", "over the limit");
        var small = new QuotaRing(24);
        small.setUsed(86, 100);
        small.setText("14", "of 100 left");
        var meter = new Meter("63 of 100 used");
        meter.set(0.63, Tone.INFO);
        var full = new Meter("96 of 100 used");
        full.set(0.96, Tone.DANGER);
        var facts = new VBox(
                10,
                Nodes.label("Lasts until about 24 Nov", "medium"),
                Nodes.paragraph("At this pace the package 250 closes the gap.", "secondary"),
                meter,
                full,
                row(small, new KeyHint("Ctrl", "K")));
        HBox.setHgrow(facts, Priority.ALWAYS);
        return Card.titled("Chatbot conversations left", Nodes.iconButton(Icon.MORE, "More", () -> {}))
                .with(new HBox(24, left, over, facts));
    }

    private Node pills() {
        var names = new String[] {"Anna Berg", "li wei", "Émile Zola", "Jo", "Kim Lee", "zoe@shop.de", ""};
        HBox avatars = row();
        for (String name : names) {
            var avatar = new Avatar(40);
            avatar.show(name, name);
            avatars.getChildren().add(avatar);
        }
        var robot = new Avatar(40);
        robot.showChatbot();
        var count = new Badge();
        count.setCount(128);
        avatars.getChildren().addAll(robot, count);
        return new Card(
                row(Pill.joinedByChatbot(texts), Pill.resolved(texts), Pill.escalated(texts), Pill.noReaction(texts)),
                row(
                        Pill.joinedByChatbot(texts).compact(),
                        new Pill(Icon.TAG, "Order", Tone.NEUTRAL),
                        new Pill(Icon.RENEW, "Renews on 3 Dec", Tone.INFO),
                        new Pill(Icon.WARNING, "Over by 12", Tone.DANGER),
                        new Chip("Joined by chatbot", texts, () -> {}),
                        new Chip("Last 30 days", texts, () -> {})),
                avatars);
    }

    private Node buttons() {
        Button disabled = Nodes.button("Disabled", () -> {});
        disabled.setDisable(true);
        var menu = new MenuButton("More");
        menu.getItems().add(new MenuItem("Export"));
        var ranges = new SegmentedControl<>(
                List.of("7 days", "30 days", "12 months", "Custom"), Function.identity(), "30 days");
        var tabs = new SegmentedControl<>(List.of("All 24", "Primary", "New 3", "Mine"), Function.identity(), "All 24")
                .asTabs();
        return new Card(
                row(
                        Nodes.button("Save changes", () -> {}, "primary"),
                        Nodes.button("Export", () -> {}),
                        Nodes.button("Erase visitor", () -> {}, "danger"),
                        Nodes.button("Cancel", () -> {}, "flat"),
                        disabled,
                        menu),
                row(ranges, new Hyperlink("Learn more"), Nodes.iconButton(Icon.REFRESH, "Refresh", () -> {})),
                tabs);
    }

    private Node fields() {
        var search = new SearchField("Search conversations", texts, _ -> {});
        var name = new TextField("Anna Berg");
        name.setAccessibleText("Name");
        var note = new TextArea("Asked twice about the delivery to Austria.");
        note.setPrefRowCount(2);
        note.setAccessibleText("Note");
        var plan = new ComboBox<>(FXCollections.observableArrayList("Standard", "Pro"));
        plan.setValue("Standard");
        plan.setAccessibleText("Plan");
        var on = new CheckBox("Only unread");
        on.setSelected(true);
        var mixed = new CheckBox("Some");
        mixed.setAllowIndeterminate(true);
        mixed.setIndeterminate(true);
        var radio = new RadioButton("Monthly");
        radio.setSelected(true);
        var progress = new ProgressBar(0.4);
        progress.setAccessibleText("Import");
        progress.setMaxWidth(Double.MAX_VALUE);
        return Card.titled("Fields")
                .with(
                        stretched(search, name),
                        note,
                        row(plan, on, new CheckBox("Closed"), mixed, radio, new RadioButton("Yearly")),
                        progress);
    }

    private Node billing() {
        var on = new ToggleRow("Package 250", "250 conversations", _ -> {});
        on.showOn(true);
        on.showPrice(formats.money(1250, "EUR") + " / month");
        on.showState("Renews on 3 Dec");
        var ends = new ToggleRow("Package 500", "500 conversations", _ -> {});
        ends.showPrice(formats.money(2400, "EUR") + " / month");
        ends.showState("Ends on 3 Dec");
        ends.showPending("Capacity stays until 3 Dec", "Undo", () -> {});
        var refused = new ToggleRow("Package 2000", "2,000 conversations", _ -> {});
        refused.showPrice(formats.money(8900, "EUR") + " / month");
        refused.refuse("Would pass the cap of 500; 100 still fit.");
        return Card.titled("Add-on packages").with(new VBox(on, ends, refused));
    }

    private static Node table() {
        var table = new TableView<String[]>();
        table.getColumns().add(column("Button", 0, "text"));
        table.getColumns().add(column("Clicks", 1, "number"));
        table.getColumns().add(column("Asked an agent after", 2, "number"));
        table.getItems()
                .addAll(new String[] {"Where is my parcel?", "1,204", "31"}, new String[] {"Returns", "88", "7"});
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(118);
        table.setMinHeight(118);
        table.setAccessibleText("Buttons");
        return new Card(table);
    }

    private static TableColumn<String[], String> column(String name, int at, String styleClass) {
        var column = new TableColumn<String[], String>(name);
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()[at]));
        column.getStyleClass().add(styleClass);
        return column;
    }

    private Node states() {
        var empty =
                new EmptyState(Icon.INBOX, "No conversation matches", "Two filters are on.", "Clear filters", () -> {});
        var skeleton = Skeleton.rows(3, 56).now();
        var scroll = new ScrollPane(new VBox(skeleton));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(120);
        scroll.setFocusTraversable(false);
        return stretched(new Card(empty), new Card(scroll));
    }

    private Node banners() {
        return new VBox(
                16,
                new Banner(Tone.WARNING, "80 of 100 chatbot conversations are used.")
                        .withAction("See packages", () -> {})
                        .dismissable(texts, () -> {}),
                new Banner(Tone.INFO, "An import is running: 1,200 of 8,000 conversations."),
                new Banner(Tone.DANGER, "The source was not reachable since 12:40.").withAction("Try again", () -> {}));
    }

    private static VBox column(Node... cards) {
        return new VBox(16, cards);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static HBox stretched(Region... nodes) {
        var row = new HBox(16, nodes);
        for (Region node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            node.setPrefWidth(200);
            node.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }
}
