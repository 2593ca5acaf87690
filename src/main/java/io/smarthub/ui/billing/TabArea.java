package io.smarthub.ui.billing;

import io.smarthub.ui.kit.control.StatePane;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Where a tab shows its figures, an outline of them while they are read, or that they could not be. */
final class TabArea {

    private final BillingWords words;
    private final Runnable readAgain;
    private final StatePane area = new StatePane();

    TabArea(BillingWords words, Runnable readAgain) {
        this.words = words;
        this.readAgain = readAgain;
    }

    Node node() {
        return area;
    }

    void show(Node figures) {
        area.show(figures);
    }

    void loading(Node... outlines) {
        var waiting = new VBox(outlines);
        waiting.getStyleClass().add("billing-waiting");
        area.show(waiting);
    }

    void failed() {
        area.failed(words.get("failed.title"), words.get("failed.load"), words.get("failed.retry"), readAgain);
    }
}
