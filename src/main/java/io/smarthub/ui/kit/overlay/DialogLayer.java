package io.smarthub.ui.kit.overlay;

import io.smarthub.platform.Clipboard;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.ErrorCode;
import io.smarthub.ui.kit.Motion;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dialogs as cards on a veil over the frame. Keeps the focus inside and the keys away from the frame while one is open. */
final class DialogLayer extends StackPane implements Dialogs {

    private static final Logger LOG = LoggerFactory.getLogger(DialogLayer.class);

    private final Texts texts;
    private final Clipboard clipboard;
    private final Deque<DialogCard> open = new ArrayDeque<>();
    private @Nullable Node focusedBefore;
    private boolean enterIsHeld;

    DialogLayer(Texts texts, Clipboard clipboard) {
        this.texts = texts;
        this.clipboard = clipboard;
        getStyleClass().add("dialog-layer");
        Nodes.show(this, false);
        addEventFilter(KeyEvent.ANY, this::heldEnter);
        addEventHandler(KeyEvent.ANY, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                cancel();
            }
            event.consume();
        });
        sceneProperty().addListener((_, _, scene) -> keepFocusInside(scene));
    }

    @Override
    public void confirm(Question question, Runnable confirmed) {
        Kind kind = question.danger() ? Kind.DANGER : Kind.PRIMARY;
        var action = new Action(question.action(), kind, dialog -> {
            dialog.close();
            confirmed.run();
        });
        show(new Panel(question.title(), Nodes.paragraph(question.text(), "dialog-text"), List.of(action)));
    }

    @Override
    public <T> void choose(String title, String text, List<Option<T>> options, Consumer<T> chosen) {
        var list = new VBox();
        list.getStyleClass().add("dialog-options");
        if (!text.isEmpty()) {
            list.getChildren().add(Nodes.paragraph(text, "dialog-text"));
        }
        Open dialog = show(new Panel(title, list, List.of()));
        for (Option<T> option : options) {
            Button button = Nodes.button(
                    "",
                    () -> {
                        dialog.close();
                        chosen.accept(option.value());
                    },
                    "option");
            button.setGraphic(optionText(option));
            button.setAccessibleText(option.label() + " " + option.description());
            button.setMaxWidth(Double.MAX_VALUE);
            list.getChildren().add(button);
        }
        open.element().focusFirst();
    }

    @Override
    public void error(String sentence, Throwable failure) {
        LOG.error("{} {}", ErrorCode.of(failure), sentence, failure);
        if (open.stream().noneMatch(DialogCard::tellsError)) {
            var details = new ErrorDetails(sentence, failure, texts, clipboard);
            show(new Panel(texts.get("error.title"), details, List.of()));
        }
    }

    @Override
    public void message(String title, String text) {
        show(new Panel(title, Nodes.paragraph(text, "dialog-text"), List.of()));
    }

    @Override
    public Open show(Panel panel) {
        var card = new DialogCard(panel, texts, this::close);
        if (open.isEmpty() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        open.push(card);
        getChildren().setAll(card);
        Nodes.show(this, true);
        // content that scrolls is in the scene only with its skin, and the focus goes into it
        card.applyCss();
        Motion.appear(card);
        card.focusFirst();
        return card;
    }

    private void close(DialogCard card) {
        if (!open.remove(card)) {
            return;
        }
        if (open.isEmpty()) {
            getChildren().clear();
            Nodes.show(this, false);
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
                focusedBefore = null;
            }
        } else {
            getChildren().setAll(open.element());
            open.element().focusFirst();
        }
    }

    private void cancel() {
        if (!open.isEmpty()) {
            open.element().cancel();
        }
    }

    /** Enter that is still held repeats itself, and is not meant for the button it went to. Its release may happen in another window. */
    private void heldEnter(KeyEvent event) {
        if (!enterIsHeld || event.getEventType() == KeyEvent.KEY_TYPED) {
            return;
        }
        boolean isEnter = event.getCode() == KeyCode.ENTER;
        if (isEnter) {
            event.consume();
        }
        enterIsHeld = isEnter && event.getEventType() == KeyEvent.KEY_PRESSED;
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !open.isEmpty()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
            } else if (event.getCode() == KeyCode.ENTER) {
                enterIsHeld = open.element().confirm();
            } else {
                open.element().scroll(event.getCode());
            }
        }
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void keepFocusInside(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener((_, _, owner) -> {
                if (!open.isEmpty() && owner != null && !isInside(owner)) {
                    open.element().focusFirst();
                }
            });
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private static Node optionText(Option<?> option) {
        var text = new VBox(Nodes.label(option.label(), "medium"));
        if (!option.description().isEmpty()) {
            text.getChildren().add(Nodes.paragraph(option.description(), "secondary"));
        }
        VBox.setVgrow(text, Priority.NEVER);
        return text;
    }
}
