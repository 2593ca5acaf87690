package io.smarthub.ui.inbox;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Three panes side by side: list and card keep the width the owner drags them to, the thread takes the rest. Where that
 * is too little, the card becomes a drawer.
 */
final class Panes extends Region {

    private static final double HANDLE = 6;
    private static final double NARROWEST = 300;
    private static final double WIDEST = 520;
    private static final double SMALLEST_MIDDLE = 320;

    private final Node list;
    private final Node thread;
    private final Drawer card;
    private final Region listHandle = handle();
    private final Region cardHandle = handle();
    private double listWidth;
    private double cardWidth;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");
    private Runnable dragged = () -> {};

    Panes(Node list, Node thread, Drawer card, double listWidth, double cardWidth) {
        this.list = list;
        this.thread = thread;
        this.card = card;
        this.listWidth = listWidth;
        this.cardWidth = cardWidth;
        getStyleClass().add("panes");
        getChildren().addAll(list, thread, card, listHandle, cardHandle);
        listHandle.setOnMouseDragged(event -> {
            this.listWidth = within(sceneToLocal(event.getSceneX(), 0).getX());
            requestLayout();
        });
        cardHandle.setOnMouseDragged(event -> {
            this.cardWidth =
                    within(getWidth() - sceneToLocal(event.getSceneX(), 0).getX());
            requestLayout();
        });
        listHandle.setOnMouseReleased(_ -> dragged.run());
        cardHandle.setOnMouseReleased(_ -> dragged.run());
    }

    /** Called when the owner has dragged an edge. */
    void setOnDragged(Runnable handler) {
        dragged = handler;
    }

    /** Whether the card is a drawer, for want of room. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    double listWidth() {
        return listWidth;
    }

    double cardWidth() {
        return cardWidth;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean room = width - listWidth - cardWidth >= SMALLEST_MIDDLE;
        double right = room ? cardWidth : 0;
        double left = Math.min(listWidth, Math.max(NARROWEST, width - SMALLEST_MIDDLE));
        list.resizeRelocate(0, 0, left, height);
        thread.resizeRelocate(left, 0, Math.max(0, width - left - right), height);
        if (room == narrow.get()) {
            card.layOver(!room);
            narrow.set(!room);
        }
        cardHandle.setVisible(room);
        card.resizeRelocate(width - cardWidth, 0, cardWidth, height);
        listHandle.resizeRelocate(left - HANDLE / 2, 0, HANDLE, height);
        cardHandle.resizeRelocate(width - right - HANDLE / 2, 0, HANDLE, height);
    }

    private static double within(double width) {
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    private static Region handle() {
        Region handle = new Region();
        handle.getStyleClass().add("pane-handle");
        handle.setCursor(Cursor.H_RESIZE);
        return handle;
    }
}
