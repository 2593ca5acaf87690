package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Edited;
import io.smarthub.domain.chatbot.Edits;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.SegmentedControl;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a question takes in, under which name, and what it says to anything else. */
final class QuestionFields extends VBox {

    private static final int LONGEST_VARIABLE = 40;
    private static final Set<FlowProblem.Kind> OF_VARIABLE = Set.of(FlowProblem.Kind.BAD_VARIABLE);

    private final BuilderModel model;
    private final Words words;
    private final SegmentedControl<Question.Kind> kind;
    private final Counted variable;
    private final Counted complaint;
    private boolean showing;

    QuestionFields(BuilderModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("form");
        kind = new SegmentedControl<>(
                List.of(Question.Kind.values()), each -> words.get("answer." + Words.key(each)), Question.Kind.TEXT);
        kind.setAccessibleText(words.get("answer.name"));
        kind.valueProperty().addListener((_, _, chosen) -> {
            if (!showing) {
                change("", old -> new Question(chosen, old.variable(), old.complaint()));
            }
        });
        variable = new Counted(
                words,
                words.get("answer.variable"),
                new TextField(),
                LONGEST_VARIABLE,
                text -> change(Typing.step("variable", text), old -> new Question(old.kind(), text, old.complaint())));
        variable.input().setId("question-variable");
        complaint = new Counted(
                words,
                words.get("answer.complaint"),
                new TextField(),
                Limits.TEXT,
                text -> change(Typing.step("complaint", text), old -> new Question(old.kind(), old.variable(), text)));
        VBox kinds = new VBox(Nodes.label(words.get("answer.name"), "field-label"), kind);
        kinds.getStyleClass().add("field");
        getChildren().addAll(kinds, variable, Nodes.paragraph(words.get("answer.variable.help"), "caption"), complaint);
    }

    void show(Question question, List<FlowProblem> problems) {
        showing = true;
        kind.valueProperty().set(question.kind());
        showing = false;
        variable.show(question.variable(), sentences(problems, OF_VARIABLE));
        complaint.show(question.complaint(), sentences(problems, Set.of(FlowProblem.Kind.EMPTY_COMPLAINT)));
    }

    private List<String> sentences(List<FlowProblem> problems, Set<FlowProblem.Kind> kinds) {
        return problems.stream()
                .filter(problem -> kinds.contains(problem.kind()))
                .map(words::problem)
                .toList();
    }

    private void change(String step, UnaryOperator<Question> change) {
        model.message().ifPresent(message -> {
            if (message.step() instanceof Step.Ask ask) {
                model.edit(step, changed(message, ask, change));
            }
        });
    }

    private Edited changed(Message message, Step.Ask ask, UnaryOperator<Question> change) {
        return Edits.changeStep(
                model.flow().tree(),
                message.id(),
                new Step.Ask(change.apply(ask.question()), ask.then(), ask.replies()));
    }
}
