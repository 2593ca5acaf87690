package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/** Where it leads, and the way there. */
final class TargetRow extends HBox {

    private final ComboBox<Way> box;
    private final Button open;
    private Target shown = Target.Exit.END;
    private boolean showing;

    TargetRow(Words words, String name, Supplier<String> newId, Consumer<Target> chosen, Consumer<Selected> jump) {
        getStyleClass().add("target-row");
        setAlignment(Pos.CENTER_LEFT);
        box = Boxes.of(List.of(Way.values()), way -> words.get("way." + way.key()), name);
        box.setPrefWidth(190);
        box.valueProperty().addListener((_, _, way) -> {
            if (!showing && way != null && way != Way.of(shown)) {
                Target target = way.target(newId);
                chosen.accept(target);
                show(shown);
            }
        });
        open = Nodes.iconButton(Icon.GOTO, words.get("way.open"), () -> {
            if (shown instanceof Target.Say(Message message)) {
                jump.accept(Selected.message(message.id()));
            }
        });
        getChildren().addAll(Icon.ARROW_RIGHT.node(14), box, open);
    }

    void show(Target target) {
        shown = target;
        showing = true;
        box.setValue(Way.of(target));
        showing = false;
        open.setDisable(!(target instanceof Target.Say));
    }

    ComboBox<Way> box() {
        return box;
    }
}
