package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.CannedReply;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The canned replies that fit, over the end of the thread; the keyboard stays in the reply below. */
final class CannedList extends ListView<CannedReply> {

    private static final double ROW = 40;
    private static final double EDGE = 10;
    private static final int MOST_SEEN = 6;

    private final Consumer<CannedReply> chosen;
    private final Runnable dismissed;

    CannedList(Texts texts, CannedViewModel model, Consumer<CannedReply> chosen) {
        this.chosen = chosen;
        this.dismissed = model::dismiss;
        getStyleClass().add("canned-list");
        setId("canned-list");
        setAccessibleText(texts.get("canned.title"));
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell());
        setOnMouseClicked(_ -> choose());
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        model.fittingProperty().subscribe(this::show);
    }

    private void show(List<CannedReply> replies) {
        getItems().setAll(replies);
        setPrefHeight(Math.min(MOST_SEEN, replies.size()) * ROW + EDGE);
        getSelectionModel().selectFirst();
        Nodes.show(this, !replies.isEmpty());
    }

    /** Takes the keys that choose, while there is something to choose from. */
    void key(KeyEvent event) {
        if (getItems().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER, TAB -> choose();
            case ESCAPE -> dismissed.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = getItems().size();
        int next = Math.floorMod(getSelectionModel().getSelectedIndex() + by, size);
        getSelectionModel().clearAndSelect(next);
        scrollTo(Math.max(0, next - MOST_SEEN + 1));
    }

    private void choose() {
        CannedReply selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            chosen.accept(selected);
        }
    }

    private static final class Cell extends ListCell<CannedReply> {

        private final Label shortcut = Nodes.label("", "canned-shortcut");
        private final Label text = Nodes.label("", "canned-text");
        private final HBox line = new HBox(shortcut, text);

        Cell() {
            line.getStyleClass().add("canned-line");
            line.setAlignment(Pos.CENTER_LEFT);
            shortcut.setMinWidth(USE_PREF_SIZE);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CannedReply reply, boolean empty) {
            super.updateItem(reply, empty);
            if (empty || reply == null) {
                setGraphic(null);
                return;
            }
            shortcut.setText("/" + reply.shortcut());
            text.setText(reply.text().lines().findFirst().orElse(""));
            setGraphic(line);
        }
    }
}
