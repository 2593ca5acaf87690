package io.smarthub.ui.kit.overlay;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A dialog's content at its own height; where the window has less room, it scrolls between the heading and the buttons. */
final class DialogBody extends ScrollPane {

    private static final double LEAST = 48;
    private static final double LINE = 24;

    private final VBox content;

    DialogBody(Node content) {
        this.content = new VBox(content);
        setContent(this.content);
        getStyleClass().add("dialog-body");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // a scroll pane keeps to itself that its content has another height
        this.content.needsLayoutProperty().addListener((_, _, needed) -> {
            if (needed) {
                requestLayout();
            }
        });
        this.content.heightProperty().addListener(_ -> requestLayout());
    }

    /** Scrolls as a text does at this key; nothing at any other, or where everything is seen. */
    void scroll(KeyCode key) {
        double seen = getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double by = switch (key) {
            case PAGE_DOWN -> seen - LINE;
            case PAGE_UP -> LINE - seen;
            case DOWN -> LINE;
            case UP -> -LINE;
            case END -> hidden;
            case HOME -> -hidden;
            default -> 0;
        };
        setVvalue(Math.clamp(getVvalue() + by / hidden, 0, 1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + content.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }
}
