package io.smarthub.ui.preferences;

import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.preferences.SupportMessage.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The question, what may be told besides, and the whole message as plain text, before anything leaves the computer. */
final class SupportPane extends VBox {

    private final Texts texts;
    private final String to;
    private final Map<Part, List<String>> facts;
    private final TextArea words = new TextArea();
    private final TextArea whole = new TextArea();
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);

    SupportPane(Texts texts, String to, Map<Part, List<String>> facts) {
        this.texts = texts;
        this.to = to;
        this.facts = facts;
        getStyleClass().addAll("support-pane", "wide");
        words.setPromptText(texts.get("words.prompt"));
        words.setAccessibleText(texts.get("words"));
        words.setPrefRowCount(4);
        words.setWrapText(true);
        words.setId("support-words");
        whole.setEditable(false);
        whole.setWrapText(true);
        whole.setPrefRowCount(8);
        whole.getStyleClass().add("code");
        whole.setAccessibleText(texts.get("whole", to));
        var agreements = new FlowPane();
        agreements.getStyleClass().add("support-agreements");
        for (Part part : Part.values()) {
            var box = new CheckBox(texts.get("part." + part.name().toLowerCase(Locale.ROOT)));
            box.setSelected(part == Part.VERSION);
            box.selectedProperty().subscribe(_ -> show());
            box.setId("support-" + part.name().toLowerCase(Locale.ROOT));
            boxes.put(part, box);
            agreements.getChildren().add(box);
        }
        words.textProperty().subscribe(_ -> show());
        getChildren()
                .addAll(
                        new VBox(Nodes.label(texts.get("words"), "field-label"), words),
                        new VBox(Nodes.label(texts.get("agree"), "field-label"), agreements),
                        new VBox(Nodes.label(texts.get("whole", to), "field-label"), whole),
                        Nodes.paragraph(texts.get("never"), "caption"));
        show();
    }

    /** The message as it is shown now. */
    SupportMessage message() {
        Set<Part> agreed = boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return SupportMessage.compose(to, texts.get("subject"), words.getText(), agreed, facts);
    }

    private void show() {
        if (boxes.size() == Part.values().length) {
            whole.setText(message().body());
        }
    }
}
