package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Hint;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * A card with a chart, the same numbers as a table behind a toggle, and a button that hands out a picture of the chart.
 * The table is made when it is first asked for: most people look at the charts. FX thread only.
 */
public final class ChartCard extends VBox {

    private static final double SCALE = 2;

    private final String title;
    private final Node chart;
    private final StackPane content;
    private final ToggleButton asTable = new ToggleButton();
    private Supplier<TableData> numbers = () -> new TableData(List.of(), List.of());
    private ChartTable.OnOpen onOpen = (_, _) -> {};
    private @Nullable ChartTable table;

    /**
     * A card.
     *
     * @param title its heading
     * @param chart what is drawn
     * @param footer below the chart, such as a legend; null for none
     * @param savePicture is handed a picture of the chart and its title at twice the size
     */
    public ChartCard(
            String title, Node chart, @Nullable Node footer, Texts texts, Consumer<WritableImage> savePicture) {
        this.title = title;
        this.chart = chart;
        Texts kit = texts.of("kit");
        getStyleClass().addAll("card", "chart-card");
        asTable.setGraphic(Icon.TABLE.node(14));
        asTable.getStyleClass().addAll("flat", "icon-button", "small");
        asTable.setAccessibleText(kit.get("chart.as-table"));
        Hint.on(asTable, kit.get("chart.as-table"));
        Button picture =
                Nodes.iconButton(Icon.IMAGE, kit.get("chart.save-picture"), () -> savePicture.accept(picture()));
        picture.getStyleClass().add("small");
        HBox heading = new HBox(Nodes.label(title, "card-title"), Nodes.spacer(), asTable, picture);
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        content = new StackPane(chart);
        content.getStyleClass().add("chart-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content);
        if (footer != null) {
            getChildren().add(footer);
        }
        asTable.selectedProperty().subscribe(this::showTable);
    }

    /** What the table shows from now on; asked for only while it is shown, or when it comes to be. */
    public void setNumbers(Supplier<TableData> newNumbers) {
        numbers = newNumbers;
        if (asTable.isSelected()) {
            table().show(numbers.get());
        }
    }

    /** What happens when a number of the table is opened. */
    public void setOnOpen(ChartTable.OnOpen handler) {
        onOpen = handler;
        if (table != null) {
            table.setOnOpen(handler);
        }
    }

    /** The table twin, made when it is first asked for. */
    public ChartTable table() {
        if (table == null) {
            table = new ChartTable(title);
            table.setOnOpen(onOpen);
            Nodes.show(table, false);
            content.getChildren().add(table);
        }
        return table;
    }

    /** Whether the table is shown instead of the chart. */
    public ToggleButton asTable() {
        return asTable;
    }

    /** The heading. */
    public String title() {
        return title;
    }

    /** A picture of the whole card at twice its size. */
    public WritableImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        return snapshot(parameters, null);
    }

    private void showTable(boolean on) {
        if (on) {
            table().show(numbers.get());
        }
        if (table != null) {
            Nodes.show(table, on);
        }
        chart.setVisible(!on);
    }
}
