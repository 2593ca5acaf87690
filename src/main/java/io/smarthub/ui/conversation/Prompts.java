package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationDetail.VisitorCard;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.team.Agent;
import io.smarthub.app.team.Team;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The small dialogs of a conversation: tag, assign, note, edit the visitor, erase. */
final class Prompts {

    private static final int NOTE_ROWS = 5;

    private final Texts texts;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final ConversationReader reader;
    private final Team team;
    private final ConversationViewModel model;

    Prompts(
            Texts texts,
            Dialogs dialogs,
            Tasks tasks,
            ConversationReader reader,
            Team team,
            ConversationViewModel model) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.reader = reader;
        this.team = team;
        this.model = model;
    }

    void tag() {
        withChoices(choices -> one("action.tag", "prompt.tag", choices.tags(), Action.Tag::new));
    }

    void assign() {
        tasks.run("agents", this::agents)
                .onSuccess(agents -> one("action.assign", "prompt.assign", agents, Action.Assign::new))
                .start();
    }

    /** The team, and whoever conversations of other platforms name. */
    private List<String> agents() {
        Stream<String> members =
                team.members().agents().stream().filter(Agent::active).map(Agent::name);
        return Stream.concat(members, reader.choices().agents().stream())
                .distinct()
                .toList();
    }

    void note() {
        TextArea text = WrappedText.area("");
        text.setPrefRowCount(NOTE_ROWS);
        text.setPromptText(texts.get("prompt.note"));
        text.setAccessibleText(texts.get("action.note"));
        dialogs.show(new Dialogs.Panel(
                texts.get("action.note"),
                text,
                List.of(new Dialogs.Action(texts.get("prompt.save"), Dialogs.Kind.PRIMARY, open -> {
                    if (text.getText().isBlank()) {
                        open.problem(texts.get("prompt.empty"));
                        return;
                    }
                    open.close();
                    model.perform(new Action.Note(text.getText().strip()));
                }))));
    }

    void editVisitor() {
        ConversationDetail detail = model.detail();
        if (detail == null) {
            return;
        }
        VisitorCard card = detail.visitor();
        TextField name = field("visitor.name", card.name());
        TextField email = field("visitor.email", card.email());
        TextField phone = field("visitor.phone", card.phone());
        TextArea note = WrappedText.area(card.note() == null ? "" : card.note());
        note.setPrefRowCount(3);
        note.setAccessibleText(texts.get("visitor.note"));
        VBox form = new VBox(
                labelled("visitor.name", name),
                labelled("visitor.email", email),
                labelled("visitor.phone", phone),
                labelled("visitor.note", note));
        form.getStyleClass().add("form");
        dialogs.show(new Dialogs.Panel(
                texts.get("visitor.edit"),
                form,
                List.of(new Dialogs.Action(texts.get("prompt.save"), Dialogs.Kind.PRIMARY, open -> {
                    open.close();
                    model.perform(new Action.EditVisitor(
                            name.getText().strip(),
                            email.getText().strip(),
                            phone.getText().strip(),
                            note.getText().strip()));
                }))));
    }

    void block() {
        dialogs.confirm(
                new Dialogs.Question(
                        texts.get("block.title"), texts.get("block.text"), texts.get("block.action"), true),
                () -> model.perform(new Action.BlockVisitor(true)));
    }

    void erase() {
        dialogs.confirm(
                new Dialogs.Question(
                        texts.get("erase.title"), texts.get("erase.text"), texts.get("erase.action"), true),
                () -> model.perform(new Action.EraseVisitor()));
    }

    private void withChoices(Consumer<FilterChoices> next) {
        tasks.run("choices", reader::choices).onSuccess(next).start();
    }

    private void one(String titleKey, String promptKey, List<String> choices, Function<String, Action> action) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(choices);
        box.setPromptText(texts.get(promptKey));
        box.setAccessibleText(texts.get(titleKey));
        box.setMaxWidth(Double.MAX_VALUE);
        dialogs.show(new Dialogs.Panel(
                texts.get(titleKey),
                box,
                List.of(new Dialogs.Action(texts.get("prompt.save"), Dialogs.Kind.PRIMARY, open -> {
                    String value = box.getEditor().getText().strip();
                    if (value.isEmpty()) {
                        open.problem(texts.get("prompt.empty"));
                        return;
                    }
                    open.close();
                    model.perform(action.apply(value));
                }))));
    }

    private TextField field(String key, @Nullable String value) {
        TextField field = new TextField(value == null ? "" : value);
        field.setAccessibleText(texts.get(key));
        return field;
    }

    private VBox labelled(String key, Node control) {
        Label label = Nodes.label(texts.get(key), "secondary", "medium");
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }
}
