package io.smarthub.ui.inbox;

import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.KeyHint;
import javafx.scene.layout.GridPane;

/** All keys of the inbox, shown by "?". */
final class KeysCard extends GridPane {

    private int rows;

    KeysCard(Texts texts) {
        getStyleClass().add("keys-card");
        key(texts.get("keys.next"), "J");
        key(texts.get("keys.previous"), "K");
        key(texts.get("keys.resolve"), "E");
        key(texts.get("keys.unread"), "U");
        key(texts.get("keys.tag"), "T");
        key(texts.get("keys.assign"), "A");
        key(texts.get("keys.note"), "N");
        key(texts.get("keys.reply"), "R");
        key(texts.get("keys.details"), "D");
        key(texts.get("keys.search"), "/");
        key(texts.get("keys.date"), "G");
        key(texts.get("keys.hits"), "F3");
        key(texts.get("keys.undo"), texts.get("keys.control"), "Z");
        key(texts.get("keys.palette"), texts.get("keys.control"), "K");
        key(texts.get("keys.all"), "?");
    }

    private void key(String text, String... caps) {
        add(new KeyHint(caps), 0, rows);
        add(Nodes.label(text), 1, rows);
        rows++;
    }
}
