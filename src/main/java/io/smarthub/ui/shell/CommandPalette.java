package io.smarthub.ui.shell;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Ctrl+K: searches conversations and finds every command by its name, without the mouse. */
final class CommandPalette {

    private static final double ROW_HEIGHT = 40;
    private static final int ROWS = 8;

    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Supplier<List<Command>> commands;

    CommandPalette(Texts texts, Dialogs dialogs, Navigator navigator, Supplier<List<Command>> commands) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.commands = commands;
    }

    void open() {
        TextField words = new TextField();
        words.setId("palette-words");
        words.setPromptText(texts.get("palette.prompt"));
        words.setAccessibleText(texts.get("palette.prompt"));
        ListView<Command> list = new ListView<>();
        list.setId("palette-list");
        list.setAccessibleText(texts.get("palette.title"));
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROW_HEIGHT * ROWS);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new CommandCell());
        VBox content = new VBox(words, list);
        content.getStyleClass().addAll("command-palette", "wide");
        Dialogs.Open dialog = dialogs.show(new Dialogs.Panel(texts.get("palette.title"), content, List.of()));
        Runnable take = () -> {
            Command chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                dialog.close();
                chosen.run().run();
            }
        };
        words.textProperty().addListener((_, _, text) -> fill(list, text));
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case DOWN -> move(list, 1, key);
                case UP -> move(list, -1, key);
                case ENTER -> {
                    key.consume();
                    take.run();
                }
                default -> {}
            }
        });
        list.setOnMouseClicked(_ -> take.run());
        fill(list, "");
    }

    private void fill(ListView<Command> list, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Command> found = new ArrayList<>(commands.get().stream()
                .filter(command -> command.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        if (!wanted.isEmpty()) {
            found.add(new Command(texts.get("palette.search", text.strip()), Icon.SEARCH, "", () -> search(text)));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void search(String text) {
        navigator.open(new Destination.Inbox(
                ConversationFilter.ALL.with().search(text.strip()).build()));
    }

    private static void move(ListView<Command> list, int by, KeyEvent key) {
        key.consume();
        int count = list.getItems().size();
        if (count > 0) {
            int index = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        private final CommandRow row = new CommandRow();

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
            } else {
                row.show(command);
                setGraphic(row);
            }
        }
    }
}
