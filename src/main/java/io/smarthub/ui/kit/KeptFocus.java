package io.smarthub.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard's place while a part of a screen is built anew: the control of the same name has the focus again, else
 * the one that took its place, else the last one. Without it the focus would jump to the window's first control. FX thread
 * only.
 */
public final class KeptFocus {

    private KeptFocus() {}

    /** Runs a change that may remove the node with the focus from the region, and puts the focus back into it. */
    public static void during(Parent region, Runnable change) {
        Node owner = region.getScene() == null ? null : region.getScene().getFocusOwner();
        if (owner == null || !isInside(owner, region)) {
            change.run();
            return;
        }
        List<Node> before = reachable(region).toList();
        int place = Math.max(0, before.indexOf(owner));
        String name = name(owner);
        change.run();
        if (!isInside(owner, region) || !isShown(owner)) {
            List<Node> after = reachable(region).toList();
            Optional<Node> same = after.stream()
                    .filter(node -> Objects.equals(name(node), name))
                    .findFirst();
            same.or(() -> after.isEmpty()
                            ? Optional.empty()
                            : Optional.of(after.get(Math.min(place, after.size() - 1))))
                    .ifPresent(Node::requestFocus);
        }
    }

    /** Gives the focus to the first control of a region; false when it has none. */
    public static boolean first(Node region) {
        Optional<Node> first = reachable(region).findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    /** Whether a node lies in a region, or is it. */
    public static boolean isInside(@Nullable Node node, Node region) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> reachable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        Stream<Node> inside = children.stream().flatMap(KeptFocus::reachable);
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), inside) : inside;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String name(Node node) {
        if (node.getId() != null) {
            return node.getId();
        }
        return node.getAccessibleText() == null && node instanceof Labeled labeled
                ? labeled.getText()
                : node.getAccessibleText();
    }
}
