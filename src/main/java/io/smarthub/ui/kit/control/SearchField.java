package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A search box that asks 150 ms after the last key, at once on Enter; Escape clears it. */
public final class SearchField extends StackPane {

    private final TextField field = new TextField();
    private final Debounce debounce;

    /** With the prompt and what is asked; the query is stripped of spaces at its beginning; one at its end says that the last word is whole. */
    public SearchField(String prompt, Texts texts, Consumer<String> search) {
        this(prompt, texts, Duration.ofMillis(150), search);
    }

    SearchField(String prompt, Texts texts, Duration quiet, Consumer<String> search) {
        debounce = new Debounce(quiet);
        getStyleClass().add("search-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        IconNode glass = Icon.SEARCH.node(14).tone("search-glass");
        Button clear = Nodes.iconButton(Icon.REMOVE, texts.of("kit").get("search.clear"), this::clear);
        clear.setFocusTraversable(false);
        Nodes.show(clear, false);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        getChildren().addAll(field, glass, clear);
        field.textProperty().addListener((_, _, text) -> {
            Nodes.show(clear, !text.isEmpty());
            debounce.call(() -> search.accept(text.stripLeading()));
        });
        field.setOnAction(_ -> debounce.flush());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** The text field inside, to focus it or to read it. */
    public TextField field() {
        return field;
    }

    /** Empties it and asks at once. */
    public void clear() {
        field.clear();
        debounce.flush();
        field.requestFocus();
    }
}
