package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Initials in a circle; the same person has the same colour everywhere and always. Without a name a figure is drawn. */
public final class Avatar extends StackPane {

    private static final int COLOURS = 6;

    private final Label initials = Nodes.label("", "avatar-text");

    /** With its diameter in pixels: 24, 32 or 40. */
    public Avatar(double diameter) {
        setMinSize(diameter, diameter);
        setPrefSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(initials);
        getStyleClass().setAll("avatar");
        initials.getStyleClass().add(diameter < 32 ? "small" : "usual");
    }

    /** Shows a person; {@code key} (such as the visitor's id) decides the colour. */
    public void show(String name, String key) {
        String letters = initials(name);
        initials.setText(letters);
        initials.setGraphic(letters.isEmpty() ? Icon.VISITOR.node(getPrefWidth() / 2) : null);
        getStyleClass().setAll("avatar", "avatar-" + (1 + Math.floorMod(key.hashCode(), COLOURS)));
    }

    /** Shows the chatbot: a robot on violet. */
    public void showChatbot() {
        initials.setText("");
        initials.setGraphic(Icon.CHATBOT.node(getPrefWidth() / 2));
        getStyleClass().setAll("avatar", "chatbot");
    }

    /** The first letters of the first and the last word, in capitals; letters and digits only. */
    static String initials(String name) {
        String[] words = Stream.of(name.strip().split("[\\s._@-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .toArray(String[]::new);
        return IntStream.of(0, words.length - 1)
                .filter(at -> at >= 0 && at < words.length)
                .distinct()
                .mapToObj(at -> Character.toString(words[at].codePointAt(0)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
