package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Counts in cells, darker for more; every cell tells its count when pointed at and opens it. Levels are equal steps from
 * zero to the highest count; zero has a level of its own. FX thread only.
 */
public final class HeatMap extends Plot {

    /** So many shades besides the empty one: style classes {@code heat-0} to {@code heat-5}. */
    public static final int LEVELS = 5;

    private static final double GAP = 2;
    private static final double LABEL_GAP = 8;
    private static final double LABEL_HEIGHT = 20;

    private final LongFunction<String> number;
    private final CellTitle cellTitle;
    private final String valueName;
    private final List<Label> rowLabels = new ArrayList<>();
    private final List<Label> columnLabels = new ArrayList<>();
    private final List<List<Region>> cells = new ArrayList<>();
    private final int columnCount;
    private final int rowCount;
    private final int everyColumn;
    private List<List<Long>> counts = List.of();
    private OnOpen onOpen = (_, _) -> {};
    private double left;

    /** Names a cell. */
    @FunctionalInterface
    public interface CellTitle {
        String of(int row, int column);
    }

    /** Told which cell was opened. */
    @FunctionalInterface
    public interface OnOpen {
        void open(int row, int column);
    }

    /**
     * Without counts.
     *
     * @param name the chart's name for screen readers
     * @param rows names of the rows, the uppermost first
     * @param columns names of the columns
     * @param everyColumn every so many columns have their name written
     * @param cellTitle names a cell in full
     * @param valueName what is counted
     * @param number writes a count
     */
    public HeatMap(
            String name,
            List<String> rows,
            List<String> columns,
            int everyColumn,
            CellTitle cellTitle,
            String valueName,
            LongFunction<String> number) {
        super("heat-map");
        this.cellTitle = cellTitle;
        this.valueName = valueName;
        this.number = number;
        this.everyColumn = everyColumn;
        rowCount = rows.size();
        columnCount = columns.size();
        setAccessibleText(name);
        setMinSize(240, 120);
        setPrefSize(480, 200);
        rows.forEach(row -> rowLabels.add(Nodes.label(row, "chart-tick")));
        for (int column = 0; column < columnCount; column += everyColumn) {
            columnLabels.add(Nodes.label(columns.get(column), "chart-tick"));
        }
        for (int row = 0; row < rowCount; row++) {
            List<Region> line = new ArrayList<>();
            for (int column = 0; column < columnCount; column++) {
                Region cell = new Region();
                cell.setMouseTransparent(true);
                line.add(cell);
            }
            cells.add(line);
            getChildren().addAll(line);
        }
        getChildren().addAll(rowLabels);
        getChildren().addAll(columnLabels);
        addOverlay();
        setCounts(Collections.nCopies(rowCount, Collections.nCopies(columnCount, 0L)));
    }

    /** What happens when a cell is opened. */
    public void setOnOpen(OnOpen handler) {
        onOpen = handler;
    }

    /** Shows these counts, row by row. */
    public void setCounts(List<List<Long>> newCounts) {
        counts = newCounts.stream().map(List::copyOf).toList();
        long highest = counts.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        for (int row = 0; row < rowCount; row++) {
            for (int column = 0; column < columnCount; column++) {
                cells.get(row)
                        .get(column)
                        .getStyleClass()
                        .setAll("heat-cell", "heat-" + level(counts.get(row).get(column), highest));
            }
        }
        forget();
    }

    /** The shade of a count: 0 for none, {@value #LEVELS} for the highest. */
    static int level(long count, long highest) {
        return count == 0 ? 0 : (int) Math.clamp(Math.ceil((double) LEVELS * count / highest), 1, LEVELS);
    }

    @Override
    protected void layoutChildren() {
        left = Math.ceil(rowLabels.stream()
                        .mapToDouble(label -> label.prefWidth(-1))
                        .max()
                        .orElse(0))
                + LABEL_GAP;
        for (int row = 0; row < rowCount; row++) {
            for (int column = 0; column < columnCount; column++) {
                Bounds box = bounds(new Spot(column, row));
                cells.get(row)
                        .get(column)
                        .resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            }
            Bounds box = bounds(new Spot(0, row));
            Label label = rowLabels.get(row);
            label.autosize();
            label.relocate(0, snapPositionY(box.getCenterY() - label.getHeight() / 2));
        }
        for (int i = 0; i < columnLabels.size(); i++) {
            Label label = columnLabels.get(i);
            label.autosize();
            label.relocate(bounds(new Spot(i * everyColumn, 0)).getMinX(), getHeight() - LABEL_HEIGHT + 4);
        }
        layoutOverlay();
    }

    private double columnWidth() {
        return Math.max(1, (getWidth() - left) / columnCount);
    }

    private double rowHeight() {
        return Math.max(1, (getHeight() - LABEL_HEIGHT) / rowCount);
    }

    @Override
    int columns() {
        return columnCount;
    }

    @Override
    int rows() {
        return rowCount;
    }

    @Override
    boolean rowsGoUp() {
        return false;
    }

    @Override
    Bounds bounds(Spot of) {
        double x = snapPositionX(left + of.column() * columnWidth());
        double y = snapPositionY(of.row() * rowHeight());
        double right = snapPositionX(left + (of.column() + 1) * columnWidth());
        double bottom = snapPositionY((of.row() + 1) * rowHeight());
        return box(x, y, Math.max(1, right - x - GAP), Math.max(1, bottom - y - GAP));
    }

    @Override
    Optional<Spot> spotAt(double x, double y) {
        int column = (int) Math.floor((x - left) / columnWidth());
        int row = (int) Math.floor(y / rowHeight());
        return x < left || column >= columnCount || row < 0 || row >= rowCount
                ? Optional.empty()
                : Optional.of(new Spot(column, row));
    }

    @Override
    String title(Spot of) {
        return cellTitle.of(of.row(), of.column());
    }

    @Override
    List<ReadOut.Line> lines(Spot of) {
        return List.of(new ReadOut.Line(
                "", valueName, number.apply(counts.get(of.row()).get(of.column()))));
    }

    @Override
    void open(Spot of) {
        onOpen.open(of.row(), of.column());
    }
}
