package io.smarthub.support;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Finds what a keyboard reaches but a screen reader cannot name. */
public final class Accessibility {

    private Accessibility() {}

    /** Every focusable, visible node below (and with) the root that has neither text nor accessible text. */
    public static List<Node> unnamed(Node root) {
        return all(root)
                .filter(node -> node.isFocusTraversable() && !hasName(node))
                .toList();
    }

    /** Every node below (and with) the root that is visible. */
    public static Stream<Node> all(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        List<Node> children = root instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(Stream.of(root), children.stream().flatMap(Accessibility::all));
    }

    private static boolean hasName(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : null;
        String prompt = node instanceof TextInputControl input ? input.getPromptText() : null;
        return Stream.of(node.getAccessibleText(), text, prompt)
                .filter(Objects::nonNull)
                .anyMatch(name -> !name.isBlank());
    }
}
