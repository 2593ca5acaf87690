package io.smarthub.ui.kit.overlay;

import io.smarthub.platform.Clipboard;
import io.smarthub.ui.kit.ErrorCode;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One sentence, the code, and the stack behind a button (H26). */
final class ErrorDetails extends VBox {

    ErrorDetails(String sentence, Throwable failure, Texts texts, Clipboard clipboard) {
        getStyleClass().add("error-details");
        String details = ErrorCode.details(failure);
        var stack = new TextArea(details);
        stack.setEditable(false);
        stack.setPrefRowCount(10);
        stack.getStyleClass().add("code");
        stack.setAccessibleText(texts.get("error.details"));
        Nodes.show(stack, false);
        Button show = Nodes.button(texts.get("error.details"), () -> Nodes.show(stack, !stack.isVisible()), "flat");
        show.setGraphic(Icon.CODE.node());
        Button copy = Nodes.button(texts.get("error.copy"), () -> clipboard.copy(details), "flat");
        copy.setGraphic(Icon.COPY.node());
        String code = ErrorCode.of(failure).text();
        getChildren()
                .addAll(
                        Nodes.paragraph(sentence, "dialog-text"),
                        Nodes.label(texts.get("error.code", code), "caption"),
                        new HBox(show, copy),
                        stack);
    }
}
