package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Edits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The tree as lines: arrows walk and fold, Enter edits, Delete deletes, Alt and an arrow move a button. */
final class Outline {

    private static final double HEIGHT = 46;

    private final BuilderModel model;
    private final Runnable edit;
    private final ListView<OutlineLine> list = new ListView<>();
    private final Set<String> collapsed = new HashSet<>();
    private Numbers numbers = Numbers.NONE;
    private boolean showing;

    Outline(BuilderModel model, Words words, Runnable edit) {
        this.model = model;
        this.edit = edit;
        list.setId("outline");
        list.getStyleClass().add("outline");
        list.setAccessibleText(words.get("outline.name"));
        list.setFixedCellSize(HEIGHT);
        list.setCellFactory(_ -> new OutlineCell(words, this::toggle));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (!showing && line != null) {
                model.select(line.selected());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return list;
    }

    void show(Numbers known) {
        numbers = known;
        show();
    }

    /** Shows the tree as it is now; only lines that changed are exchanged. */
    void show() {
        List<OutlineLine> lines = Outlining.lines(
                model.flow().tree(), collapsed, model.problemsProperty().get(), numbers);
        showing = true;
        List<OutlineLine> shown = list.getItems();
        if (shown.size() == lines.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!shown.get(i).equals(lines.get(i))) {
                    shown.set(i, lines.get(i));
                }
            }
        } else {
            list.getItems().setAll(lines);
        }
        showing = false;
        mark();
    }

    /** Marks what is edited, and opens the branches above it. */
    void mark() {
        Selected choice = model.selectedProperty().get();
        int at = indexOf(choice);
        if (at < 0 && collapsed.removeAll(above(choice))) {
            show();
            return;
        }
        showing = true;
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        showing = false;
    }

    /** Scrolls to what is edited. */
    void reveal() {
        int at = indexOf(model.selectedProperty().get());
        if (at >= 0) {
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private int indexOf(Selected choice) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i).shows(choice))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, list.getItems().size())
                        .filter(i -> list.getItems().get(i).shows(Selected.message(choice.messageId())))
                        .findFirst()
                        .orElse(-1));
    }

    private Set<String> above(Selected choice) {
        Set<String> above = new HashSet<>();
        above(model.flow().tree().menu(), choice.messageId(), above);
        return above;
    }

    private static boolean above(Message message, String wanted, Set<String> above) {
        if (message.id().equals(wanted)) {
            return true;
        }
        boolean below =
                message.step().replies().stream().map(Reply::target).anyMatch(target -> leads(target, wanted, above))
                        || message.step()
                                .onward()
                                .filter(target -> leads(target, wanted, above))
                                .isPresent();
        if (below) {
            above.add(message.id());
        }
        return below;
    }

    private static boolean leads(Target target, String wanted, Set<String> above) {
        return target instanceof Target.Say(Message next) && above(next, wanted, above);
    }

    private void toggle(OutlineLine line) {
        fold(line, Boolean.TRUE.equals(line.open()));
    }

    private void fold(OutlineLine line, boolean fold) {
        if (line.open() != null && line.target() instanceof Target.Say(Message message)) {
            if (fold) {
                collapsed.add(message.id());
            } else {
                collapsed.remove(message.id());
            }
            model.select(line.selected());
            show();
        }
    }

    private void key(KeyEvent event) {
        OutlineLine line = list.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(line, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            fold(line, event.getCode() == KeyCode.LEFT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            edit.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            delete(line);
            event.consume();
        }
    }

    private void delete(OutlineLine line) {
        if (!line.replyId().isEmpty()) {
            model.edit("", Edits.deleteReply(model.flow().tree(), line.replyId()));
        } else if (line.target() instanceof Target.Say(Message message)) {
            model.edit("", Edits.deleteMessage(model.flow().tree(), message.id()));
        }
    }

    private void move(OutlineLine line, int by) {
        model.flow().tree().offering(line.replyId()).ifPresent(message -> {
            List<String> ids = message.step().replies().stream().map(Reply::id).toList();
            int to = ids.indexOf(line.replyId()) + by;
            if (to >= 0 && to < ids.size()) {
                model.edit("", Edits.moveReply(model.flow().tree(), line.replyId(), message.id(), to));
            }
        });
    }
}
