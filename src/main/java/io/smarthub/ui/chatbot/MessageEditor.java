package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Edits;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Visit;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.SegmentedControl;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The chosen message: what it says, how it goes on, its buttons. Nodes stay while one types in them. */
final class MessageEditor {

    private static final Set<FlowProblem.Kind> ELSEWHERE =
            Set.of(FlowProblem.Kind.BAD_VARIABLE, FlowProblem.Kind.EMPTY_COMPLAINT);

    private final BuilderModel model;
    private final Words words;
    private final Consumer<Selected> jump;
    private final Label place = Nodes.paragraph("", "caption");
    private final Button delete;
    private final Counted text;
    private final SegmentedControl<StepKind> kind;
    private final QuestionFields question;
    private final VBox replies = new VBox();
    private final Button add;
    private final Label room = Nodes.label("", "caption");
    private final HBox adding;
    private final Label onwardName = Nodes.label("", "field-label");
    private final TargetRow target;
    private final VBox onward;
    private final Map<String, ReplyCard> cards = new HashMap<>();
    private final VBox content;
    private final ScrollPane root;
    private Numbers numbers = Numbers.NONE;
    private boolean showing;

    MessageEditor(BuilderModel model, Words words, Consumer<Selected> jump) {
        this.model = model;
        this.words = words;
        this.jump = jump;
        TextArea area = WrappedText.area("");
        area.setPrefRowCount(4);
        area.setMinHeight(96);
        area.setId("message-text");
        text = new Counted(words, words.get("message.text"), area, Limits.TEXT, this::typed);
        kind = new SegmentedControl<>(
                List.of(StepKind.values()), each -> words.get("step." + each.key()), StepKind.BUTTONS);
        kind.setAccessibleText(words.get("step.name"));
        kind.valueProperty().addListener((_, _, chosen) -> {
            if (!showing) {
                changeKind(chosen);
            }
        });
        question = new QuestionFields(model, words);
        add = Nodes.button(words.get("reply.add"), this::addReply);
        add.setGraphic(Icon.PLUS.node(14));
        add.setId("add-reply");
        adding = new HBox(add, room);
        adding.getStyleClass().add("reply-actions");
        adding.setAlignment(Pos.CENTER_LEFT);
        target = new TargetRow(words, words.get("onward.target"), () -> model.newId("m"), this::leadOnward, jump);
        onward = new VBox(onwardName, target);
        onward.getStyleClass().add("field");
        replies.getStyleClass().add("reply-cards");
        delete = Nodes.iconButton(Icon.DELETE, words.get("message.delete"), this::deleteMessage);
        HBox heading = new HBox(
                new VBox(Nodes.label(words.get("message.title"), "section-title"), place), Nodes.spacer(), delete);
        heading.setAlignment(Pos.TOP_LEFT);
        VBox kinds = new VBox(Nodes.label(words.get("step.name"), "field-label"), kind);
        kinds.getStyleClass().add("field");
        content = new VBox(heading, text, kinds, question, replies, adding, onward);
        content.getStyleClass().add("message-editor");
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("builder-scroller");
    }

    Node node() {
        return root;
    }

    void show(Numbers known) {
        numbers = known;
        show();
    }

    /** Shows the chosen message as it is now. */
    void show() {
        model.message().ifPresent(message -> KeptFocus.during(content, () -> show(message)));
    }

    private void show(Message message) {
        List<FlowProblem> here = model.problemsProperty().get().stream()
                .filter(problem -> problem.place().messageId().equals(message.id()))
                .toList();
        List<FlowProblem> ofMessage = here.stream()
                .filter(problem -> problem.place().replyId().isEmpty())
                .toList();
        place.setText(model.flow().tree().visits().stream()
                .filter(visit -> visit.message().id().equals(message.id()))
                .map(Visit::place)
                .map(words::place)
                .findFirst()
                .orElse(""));
        Nodes.show(delete, !message.id().equals(model.flow().tree().menu().id()));
        text.show(
                message.text(),
                ofMessage.stream()
                        .filter(problem -> !ELSEWHERE.contains(problem.kind()))
                        .map(words::problem)
                        .toList());
        StepKind now = StepKind.of(message.step());
        showing = true;
        kind.valueProperty().set(now);
        showing = false;
        Nodes.show(question, now == StepKind.QUESTION);
        if (message.step() instanceof Step.Ask ask) {
            question.show(ask.question(), ofMessage);
        }
        Nodes.show(onward, now != StepKind.BUTTONS);
        message.step().onward().ifPresent(target::show);
        onwardName.setText(words.get(now == StepKind.QUESTION ? "onward.answered" : "onward.then"));
        showReplies(message, here);
        boolean full = message.step().replies().size() >= Limits.REPLIES;
        Nodes.show(adding, now != StepKind.ONWARD);
        add.setDisable(full);
        room.setText(words.get("reply.room", message.step().replies().size(), Limits.REPLIES));
    }

    private void showReplies(Message message, List<FlowProblem> here) {
        List<Node> shown = new ArrayList<>();
        List<Reply> all = message.step().replies();
        cards.keySet().retainAll(all.stream().map(Reply::id).toList());
        for (int i = 0; i < all.size(); i++) {
            Reply reply = all.get(i);
            ReplyCard card = cards.computeIfAbsent(reply.id(), id -> new ReplyCard(model, id, words, jump));
            List<String> problems = here.stream()
                    .filter(problem -> problem.place().replyId().equals(reply.id()))
                    .map(words::problem)
                    .toList();
            boolean chosen = model.selectedProperty().get().replyId().equals(reply.id());
            card.show(message, i, reply, problems, numbers, chosen);
            shown.add(card);
        }
        if (!replies.getChildren().equals(shown)) {
            replies.getChildren().setAll(shown);
        }
        Nodes.show(replies, !shown.isEmpty());
    }

    /** Puts the keyboard into what is chosen. */
    void focus() {
        ReplyCard card = cards.get(model.selectedProperty().get().replyId());
        if (card != null) {
            card.focus();
        } else {
            text.input().requestFocus();
        }
    }

    private void typed(String typed) {
        model.message()
                .ifPresent(message -> model.edit(
                        Typing.step("text " + message.id(), typed),
                        Edits.changeText(model.flow().tree(), message.id(), typed)));
    }

    private void changeKind(StepKind chosen) {
        model.message().ifPresent(message -> {
            Step step = chosen.instead(message.step(), () -> model.newId("r"), words.get("answer.complaint.first"));
            if (!model.edit("", Edits.changeStep(model.flow().tree(), message.id(), step))) {
                show();
            }
        });
    }

    private void addReply() {
        model.message().ifPresent(message -> {
            Reply reply = new Reply(model.newId("r"), "", Target.Exit.END);
            if (model.edit("", Edits.addReply(model.flow().tree(), message.id(), Limits.REPLIES, reply))) {
                Stream.of(reply.id()).map(cards::get).forEach(ReplyCard::focus);
            }
        });
    }

    private void leadOnward(Target chosen) {
        model.message().ifPresent(message -> {
            Step step = message.step() instanceof Step.Ask ask
                    ? new Step.Ask(ask.question(), chosen, ask.replies())
                    : new Step.Go(chosen);
            boolean done = model.edit("", Edits.changeStep(model.flow().tree(), message.id(), step));
            if (done && chosen instanceof Target.Say(Message next)) {
                jump.accept(Selected.message(next.id()));
            }
        });
    }

    private void deleteMessage() {
        model.message()
                .ifPresent(message ->
                        model.edit("", Edits.deleteMessage(model.flow().tree(), message.id())));
    }
}
