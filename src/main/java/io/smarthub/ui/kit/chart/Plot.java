package io.smarthub.ui.kit.chart;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What charts of columns and rows share: one place is pointed at, by mouse or arrow keys; it shows its values, and a
 * click or Enter opens it. The whole chart is one stop of the Tab key.
 */
abstract class Plot extends Region {

    private final ReadOut readOut = new ReadOut();
    private final Region cursor = new Region();
    private @Nullable Spot spot;
    private boolean byKeyboard;

    /** A place in the chart; both start at 0, rows at the bottom or top as the chart says. */
    record Spot(int column, int row) {}

    Plot(String styleClass) {
        getStyleClass().addAll("chart", styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        cursor.getStyleClass().add("chart-cursor");
        cursor.setManaged(false);
        cursor.setMouseTransparent(true);
        cursor.setVisible(false);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(at(event), false));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAt(Optional.empty(), false));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(this::open));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (!focused && byKeyboard) {
                pointAt(Optional.empty(), true);
            }
        });
    }

    abstract int columns();

    abstract int rows();

    /** Whether a greater row is further up. */
    abstract boolean rowsGoUp();

    /** The place under these coordinates. */
    abstract Optional<Spot> spotAt(double x, double y);

    /** Where a place is drawn. */
    abstract Bounds bounds(Spot of);

    abstract String title(Spot of);

    abstract List<ReadOut.Line> lines(Spot of);

    abstract void open(Spot of);

    /** Called when another place is pointed at, or none. */
    void pointed(Optional<Spot> at) {}

    /** Puts the read-out and the cursor over the chart's own nodes. */
    final void addOverlay() {
        getChildren().addAll(cursor, readOut);
    }

    /** Forgets what was pointed at, since there are other values now. */
    final void forget() {
        pointAt(Optional.empty(), false);
        requestLayout();
    }

    /** Points at a place as the keyboard would. */
    final void point(int column, int row) {
        pointAt(Optional.of(new Spot(column, row)), true);
    }

    final void layoutOverlay() {
        Spot of = spot;
        if (of == null) {
            return;
        }
        Bounds bounds = bounds(of);
        cursor.resizeRelocate(
                bounds.getMinX() - 2, bounds.getMinY() - 2, bounds.getWidth() + 4, bounds.getHeight() + 4);
        readOut.place(bounds.getMaxX(), bounds.getCenterY(), getWidth(), getHeight());
    }

    static Bounds box(double x, double y, double width, double height) {
        return new BoundingBox(x, y, width, height);
    }

    private Optional<Spot> at(MouseEvent event) {
        return spotAt(event.getX(), event.getY());
    }

    private void pointAt(Optional<Spot> at, boolean keyboard) {
        spot = at.orElse(null);
        byKeyboard = keyboard && at.isPresent();
        cursor.setVisible(byKeyboard);
        at.ifPresentOrElse(
                of -> {
                    readOut.show(title(of), lines(of));
                    setAccessibleRoleDescription(spoken(of));
                },
                readOut::hide);
        pointed(at);
        requestLayout();
    }

    private String spoken(Spot of) {
        StringBuilder text = new StringBuilder(title(of));
        lines(of)
                .forEach(line ->
                        text.append(", ").append(line.name()).append(' ').append(line.value()));
        return text.toString();
    }

    private void key(KeyEvent event) {
        int up = rowsGoUp() ? 1 : -1;
        switch (event.getCode()) {
            case LEFT -> move(-1, 0);
            case RIGHT -> move(1, 0);
            case UP -> move(0, up);
            case DOWN -> move(0, -up);
            case HOME -> move(-columns(), 0);
            case END -> move(columns(), 0);
            case ENTER, SPACE -> {
                if (spot != null) {
                    open(spot);
                }
            }
            case ESCAPE -> {
                if (spot == null) {
                    return;
                }
                pointAt(Optional.empty(), true);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int columns, int rows) {
        if (columns() == 0) {
            return;
        }
        Spot from = spot;
        Spot to = from == null
                ? new Spot(columns < 0 ? columns() - 1 : 0, 0)
                : new Spot(
                        Math.clamp((long) from.column + columns, 0, columns() - 1),
                        Math.clamp((long) from.row + rows, 0, rows() - 1));
        pointAt(Optional.of(to), true);
    }
}
