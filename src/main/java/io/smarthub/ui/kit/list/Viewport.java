package io.smarthub.ui.kit.list;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.control.skin.VirtualFlow;

/**
 * What part of a list view with fixed row height is seen, and how to keep seeing it while rows come and go. Computed from
 * the flow's position, not from its cells: those still stand for the old position while a change is told.
 */
final class Viewport {

    private final ListView<?> list;
    private final double rowHeight;

    Viewport(ListView<?> list, double rowHeight, Runnable moved) {
        this.list = list;
        this.rowHeight = rowHeight;
        list.skinProperty()
                .subscribe(_ -> flow().ifPresent(flow -> flow.positionProperty().subscribe(moved)));
        list.heightProperty().subscribe(moved);
    }

    /** Index of the first row that is at least partly seen. */
    int first() {
        return (int) (offset() / rowHeight);
    }

    /** Index of the last row that is at least partly seen. */
    int last() {
        return (int) ((offset() + list.getHeight()) / rowHeight);
    }

    /** How many pixels of the first seen row are above the upper edge. */
    double hidden() {
        return offset() - first() * rowHeight;
    }

    boolean isAtTop() {
        return offset() < 1;
    }

    /** Puts a row at the upper edge, with so many of its pixels above it. */
    void show(int index, double hidden) {
        list.layout();
        double way = way();
        double position = way <= 0 ? 0 : Math.clamp((index * rowHeight + hidden) / way, 0, 1);
        flow().ifPresent(flow -> flow.setPosition(position));
        list.layout();
    }

    /** Moves just as far as needed to see the whole row. */
    void reveal(int index) {
        double top = index * rowHeight;
        if (top < offset()) {
            show(index, 0);
        } else if (top + rowHeight > offset() + list.getHeight()) {
            show(0, top + rowHeight - list.getHeight());
        }
    }

    /** Moves by so many pixels, down where they are positive. */
    void scroll(double pixels) {
        flow().ifPresent(flow -> flow.scrollPixels(pixels));
    }

    private double offset() {
        return flow().map(VirtualFlow::getPosition).orElse(0.0) * Math.max(0, way());
    }

    private double way() {
        return list.getItems().size() * rowHeight - list.getHeight();
    }

    private Optional<VirtualFlow<?>> flow() {
        if (list.getSkin() instanceof SkinBase<?> skin) {
            for (var child : skin.getChildren()) {
                if (child instanceof VirtualFlow<?> flow) {
                    return Optional.of(flow);
                }
            }
        }
        return Optional.empty();
    }
}
