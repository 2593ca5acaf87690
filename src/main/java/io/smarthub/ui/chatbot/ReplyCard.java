package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Edits;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One reply button being edited: its words, where it leads, its place, and what became of it. */
final class ReplyCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BuilderModel model;
    private final String id;
    private final Words words;
    private final Counted label;
    private final TargetRow target;
    private final Button up;
    private final Button down;
    private final Label numbers = Nodes.paragraph("", "caption");
    private String message = "";
    private int position;

    ReplyCard(BuilderModel model, String id, Words words, Consumer<Selected> jump) {
        this.model = model;
        this.id = id;
        this.words = words;
        getStyleClass().add("reply-card");
        label = new Counted(words, words.get("reply.label"), new TextField(), Limits.LABEL, this::typed);
        label.input().setId("label-" + id);
        target = new TargetRow(
                words, words.get("reply.target"), () -> model.newId("m"), chosen -> lead(chosen, jump), jump);
        up = Nodes.iconButton(Icon.ARROW_UP, words.get("reply.up"), () -> move(-1));
        down = Nodes.iconButton(Icon.ARROW_DOWN, words.get("reply.down"), () -> move(1));
        Button delete = Nodes.iconButton(
                Icon.DELETE,
                words.get("reply.delete"),
                () -> model.edit("", Edits.deleteReply(model.flow().tree(), id)));
        HBox row = new HBox(target, Nodes.spacer(), up, down, delete);
        row.getStyleClass().add("reply-actions");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, row, numbers);
    }

    void show(Message offering, int at, Reply reply, List<String> problems, Numbers known, boolean chosen) {
        message = offering.id();
        position = at;
        label.show(reply.label(), problems);
        target.show(reply.target());
        up.setDisable(at == 0);
        down.setDisable(at == offering.step().replies().size() - 1);
        pseudoClassStateChanged(CHOSEN, chosen);
        String said = known.reply(reply.id())
                .map(row -> words.numbers(row, known.share(offering, reply.id()), left(reply, known)))
                .orElse("");
        numbers.setText(said);
        Nodes.show(numbers, !said.isEmpty());
    }

    private static Optional<Long> left(Reply reply, Numbers known) {
        return reply.target() instanceof Target.Say(Message next) ? known.left(reply.id(), next) : Optional.empty();
    }

    private void typed(String text) {
        model.edit(Typing.step(id, text), Edits.changeLabel(model.flow().tree(), id, text));
    }

    private void lead(Target chosen, Consumer<Selected> jump) {
        boolean done = model.edit("", Edits.lead(model.flow().tree(), id, chosen));
        if (done && chosen instanceof Target.Say(Message next)) {
            jump.accept(Selected.message(next.id()));
        }
    }

    private void move(int by) {
        model.edit("", Edits.moveReply(model.flow().tree(), id, message, position + by));
    }

    void focus() {
        label.input().requestFocus();
    }
}
