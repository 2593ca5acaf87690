package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.When;
import io.smarthub.ui.kit.Nodes;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** What has to have happened, and for how long. */
final class WhenFields extends HBox {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");
    private static final Duration SOON = Duration.ofSeconds(15);

    private enum Occasion {
        LANDING,
        OPENED,
        MESSAGE,
        NO_REPLY;

        static Occasion of(When when) {
            return switch (when) {
                case When.AfterLanding _ -> LANDING;
                case When.ChatOpened _ -> OPENED;
                case When.AfterMessage _ -> MESSAGE;
                case When.WithoutReply _ -> NO_REPLY;
            };
        }

        When with(Duration delay) {
            return switch (this) {
                case LANDING -> new When.AfterLanding(delay);
                case OPENED -> new When.ChatOpened();
                case MESSAGE -> new When.AfterMessage();
                case NO_REPLY -> new When.WithoutReply(delay);
            };
        }

        boolean waits() {
            return this == LANDING || this == NO_REPLY;
        }
    }

    private final ComboBox<Occasion> occasion;
    private final TextField seconds = new TextField();
    private final Label unit;
    private boolean showing;

    WhenFields(Words words, Consumer<When> changed) {
        getStyleClass().add("when-fields");
        setAlignment(Pos.CENTER_LEFT);
        occasion = Boxes.of(
                List.of(Occasion.values()), each -> words.get("when." + Words.key(each)), words.get("trigger.when"));
        occasion.setId("trigger-when");
        seconds.setPrefColumnCount(5);
        seconds.setAccessibleText(words.get("when.delay"));
        seconds.setId("trigger-delay");
        unit = Nodes.label(words.get("when.seconds"), "secondary");
        occasion.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                changed.accept(chosen.with(delay(SOON)));
            }
        });
        seconds.textProperty().addListener((_, _, text) -> {
            boolean whole = SECONDS.matcher(text.strip()).matches();
            seconds.getStyleClass().remove("invalid");
            if (!whole) {
                seconds.getStyleClass().add("invalid");
            } else if (!showing) {
                changed.accept(occasion.getValue().with(delay(SOON)));
            }
        });
        getChildren().addAll(occasion, seconds, unit);
    }

    private Duration delay(Duration otherwise) {
        String text = seconds.getText().strip();
        return SECONDS.matcher(text).matches() ? Duration.ofSeconds(Long.parseLong(text)) : otherwise;
    }

    void show(When when) {
        showing = true;
        Occasion now = Occasion.of(when);
        occasion.setValue(now);
        Duration delay = switch (when) {
            case When.AfterLanding(Duration it) -> it;
            case When.WithoutReply(Duration it) -> it;
            case When.ChatOpened _, When.AfterMessage _ -> delay(SOON);
        };
        if (now.waits() && !delay.equals(delay(Duration.ofSeconds(-1)))) {
            seconds.setText(String.valueOf(delay.toSeconds()));
        }
        Nodes.show(seconds, now.waits());
        Nodes.show(unit, now.waits());
        showing = false;
    }
}
