package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Place;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Name, language, whether visitors can type, and the chatbot's place among the others. */
final class OptionsEditor {

    private static final Set<FlowProblem.Kind> OF_LANGUAGE = Set.of(FlowProblem.Kind.BAD_LANGUAGE);
    private static final int LONGEST_LANGUAGE = 35;

    private final BuilderModel model;
    private final Words words;
    private final Counted name;
    private final Counted language;
    private final Label languageName = Nodes.label("", "caption");
    private final CheckBox textFieldOff;
    private final ScrollPane root;
    private boolean showing;

    OptionsEditor(BuilderModel model, Words words) {
        this.model = model;
        this.words = words;
        name = new Counted(
                words,
                words.get("options.name"),
                new TextField(),
                Limits.NAME,
                text -> model.change(Typing.step("name", text), flow -> flow.withName(text)));
        name.input().setId("chatbot-name");
        language = new Counted(
                words,
                words.get("options.language"),
                new TextField(),
                LONGEST_LANGUAGE,
                text -> model.change(Typing.step("language", text), flow -> flow.withLanguage(text.strip())));
        textFieldOff = new CheckBox(words.get("options.text-field-off"));
        textFieldOff.setId("text-field-off");
        textFieldOff.selectedProperty().addListener((_, _, off) -> {
            if (!showing) {
                model.change("", flow -> flow.withTextFieldOff(off));
            }
        });
        VBox content = new VBox(
                Card.titled(words.get("options.general")).with(name, language, languageName),
                Card.titled(words.get("options.typing"))
                        .with(textFieldOff, Nodes.paragraph(words.get("options.text-field-off.help"), "secondary")));
        content.getStyleClass().add("builder-form");
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("builder-scroller");
    }

    Node node() {
        return root;
    }

    void show() {
        List<FlowProblem> here = model.problemsProperty().get().stream()
                .filter(problem -> problem.place().part() == Place.Part.FLOW)
                .toList();
        showing = true;
        name.show(model.flow().name(), sentences(here, false));
        language.show(model.flow().language(), sentences(here, true));
        languageName.setText(words.language(model.flow().language()));
        textFieldOff.setSelected(model.flow().textFieldOff());
        showing = false;
    }

    private List<String> sentences(List<FlowProblem> problems, boolean ofLanguage) {
        return problems.stream()
                .filter(problem -> OF_LANGUAGE.contains(problem.kind()) == ofLanguage)
                .map(words::problem)
                .toList();
    }
}
