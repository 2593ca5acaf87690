package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.CannedReply;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks under which shortcut a typed answer is kept. */
final class CannedPrompt {

    private static final int ROWS = 4;

    private final Texts texts;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final CannedViewModel model;

    CannedPrompt(Texts texts, Dialogs dialogs, Toasts toasts, CannedViewModel model) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.model = model;
    }

    void save(String typed) {
        TextField shortcut = new TextField();
        shortcut.setId("canned-shortcut");
        shortcut.setPromptText(texts.get("canned.shortcut.prompt"));
        TextArea text = WrappedText.area(typed.strip());
        text.setId("canned-text");
        text.setPrefRowCount(ROWS);
        VBox form = new VBox(
                labelled("canned.shortcut", shortcut),
                labelled("canned.text", text),
                Nodes.paragraph(texts.get("canned.placeholder", CannedReply.NAME), "caption"));
        shortcut.setAccessibleText(texts.get("canned.shortcut"));
        text.setAccessibleText(texts.get("canned.text"));
        form.getStyleClass().add("form");
        dialogs.show(new Dialogs.Panel(
                texts.get("canned.save"),
                form,
                List.of(new Dialogs.Action(texts.get("prompt.save"), Dialogs.Kind.PRIMARY, open -> {
                    open.problem("");
                    model.save(
                            shortcut.getText(),
                            text.getText(),
                            () -> {
                                open.close();
                                toasts.done(texts.get(
                                        "canned.saved", "/" + shortcut.getText().strip()));
                            },
                            why -> open.problem(texts.get("canned.refused."
                                    + why.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
                }))));
    }

    private VBox labelled(String key, Node control) {
        Label label = Nodes.label(texts.get(key), "secondary", "medium");
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }
}
