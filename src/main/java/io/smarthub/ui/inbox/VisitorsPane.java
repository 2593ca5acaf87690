package io.smarthub.ui.inbox;

import io.smarthub.app.livechat.AgentDesk.VisitorHere;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.shell.LiveDesk;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is on the website now, in place of the conversations. */
final class VisitorsPane extends VBox {

    private final Texts texts;
    private final ObservableList<VisitorHere> visitors = FXCollections.observableArrayList();
    private final ListView<VisitorHere> list = new ListView<>(visitors);
    private final Label title = Nodes.label("", "section-title");

    /** @param chosen is told whose row was clicked, or opened by Enter */
    VisitorsPane(Texts texts, Formats formats, LiveDesk desk, Runnable back, Consumer<VisitorHere> chosen) {
        this.texts = texts;
        Button close = Nodes.iconButton(Icon.ARROW_LEFT, texts.get("visitors.back"), back);
        close.setId("visitors-back");
        HBox heading = new HBox(close, title);
        heading.getStyleClass().add("visitors-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        list.setId("visitors");
        list.setAccessibleText(texts.get("visitors.title"));
        list.getStyleClass().add("visitors-list");
        list.setFixedCellSize(VisitorRowView.HEIGHT);
        list.setCellFactory(_ -> new Cell(new VisitorRowView(texts, formats), chosen));
        list.setPlaceholder(
                new EmptyState(Icon.WEBSITE, texts.get("visitors.empty.title"), texts.get("visitors.empty.text")));
        list.setOnKeyPressed(event -> {
            VisitorHere selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                chosen.accept(selected);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("visitors-pane");
        getChildren().addAll(heading, list);
        desk.visitorsProperty().subscribe(this::show);
    }

    void focusList() {
        list.requestFocus();
        if (!visitors.isEmpty() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Whoever is selected stays so; nothing is drawn again that stayed the same. */
    private void show(List<VisitorHere> now) {
        title.setText(texts.get("visitors.count", now.size()));
        if (now.equals(visitors)) {
            return;
        }
        VisitorHere selected = list.getSelectionModel().getSelectedItem();
        visitors.setAll(now);
        list.getSelectionModel().clearSelection();
        if (selected != null) {
            for (int at = 0; at < now.size(); at++) {
                if (Objects.equals(now.get(at).visitor(), selected.visitor())) {
                    list.getSelectionModel().select(at);
                }
            }
        }
    }

    private static final class Cell extends ListCell<VisitorHere> {

        private final VisitorRowView view;

        Cell(VisitorRowView view, Consumer<VisitorHere> chosen) {
            this.view = view;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            view.node().prefWidthProperty().bind(widthProperty());
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable VisitorHere visitor, boolean empty) {
            super.updateItem(visitor, empty);
            if (empty || visitor == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            view.update(visitor);
            setGraphic(view.node());
            setAccessibleText(view.accessibleText(visitor));
        }
    }
}
