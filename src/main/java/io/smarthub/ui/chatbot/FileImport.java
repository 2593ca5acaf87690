package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.FlowFormat;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A chatbot from a file: ours, or Typebot's with a report of what was changed or left out before it is added. */
final class FileImport {

    private static final int MOST_WITHOUT_SCROLLING = 8;
    private static final double HEIGHT = 320;

    private final ChatbotsViewModel model;
    private final FileChoosers choosers;
    private final Dialogs dialogs;
    private final Words words;
    private final Consumer<Chatbot> added;

    FileImport(ChatbotsViewModel model, FileChoosers choosers, Dialogs dialogs, Words words, Consumer<Chatbot> added) {
        this.model = model;
        this.choosers = choosers;
        this.dialogs = dialogs;
        this.words = words;
        this.added = added;
    }

    void ask() {
        choosers.open(new FileChoosers.Request(
                        words.get("import.choose"),
                        List.of(new FileChoosers.Kind(words.get("import.kind"), List.of("*.json"))),
                        Optional.empty(),
                        ""))
                .ifPresent(file -> model.read(file, words.texts().locale(), this::answer));
    }

    private void answer(FlowFormat.FromFile read) {
        switch (read) {
            case FlowFormat.FromFile.Taken(var flow, var notes) -> {
                if (notes.isEmpty()) {
                    model.add(flow, added);
                } else {
                    dialogs.show(new Dialogs.Panel(
                            words.get("import.report", flow.name()),
                            report(words.get("import.notes", notes.size()), notes, Icon.INFO),
                            List.of(new Dialogs.Action(words.get("import.add"), Dialogs.Kind.PRIMARY, open -> {
                                open.close();
                                model.add(flow, added);
                            }))));
                }
            }
            case FlowFormat.FromFile.Refused(var problems) ->
                dialogs.show(new Dialogs.Panel(
                        words.get("import.refused"),
                        report(words.get("import.refused.text"), problems, Icon.ERROR),
                        List.of()));
        }
    }

    private static ScrollPane scrolling(VBox all) {
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(HEIGHT);
        return scroll;
    }

    private static VBox report(String sentence, List<String> lines, Icon icon) {
        VBox all = new VBox();
        all.getStyleClass().add("report");
        for (String line : lines) {
            Label said = Nodes.paragraph(line);
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox row = new HBox(icon.node(14), said);
            row.getStyleClass().add("report-line");
            row.setAlignment(Pos.TOP_LEFT);
            all.getChildren().add(row);
        }
        VBox content = new VBox(
                Nodes.paragraph(sentence, "secondary"), lines.size() <= MOST_WITHOUT_SCROLLING ? all : scrolling(all));
        content.getStyleClass().addAll("form", "wide");
        return content;
    }
}
