package io.smarthub.ui.chatbot;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** As many rows as there are entries: made once, and shown for other entries. */
final class EntryRows<R extends Node> extends VBox {

    private final Class<R> kind;
    private final IntFunction<R> make;

    EntryRows(Class<R> kind, IntFunction<R> make) {
        this.kind = kind;
        this.make = make;
    }

    <T> void show(List<T> entries, BiConsumer<R, T> show) {
        while (getChildren().size() > entries.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < entries.size()) {
            getChildren().add(make.apply(getChildren().size()));
        }
        for (int i = 0; i < entries.size(); i++) {
            show.accept(kind.cast(getChildren().get(i)), entries.get(i));
        }
    }
}
