package io.smarthub.ui.kit.chart;

import io.smarthub.measure.Ticks;
import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Bars of stacked values over a time axis, from zero, with a faint grid. Pointing at a bar shows its values; a click, or
 * the arrow keys and Enter, opens one value or, beside the values, the whole bar. FX thread only.
 */
public final class StackedBars extends Plot {

    private static final double WIDEST = 28;
    private static final double SHARE = 0.62;
    private static final double TICK_GAP = 8;
    private static final double LABEL_HEIGHT = 24;
    private static final double TOP = 8;

    private final List<Series> series;
    private final LongFunction<String> number;
    private final LongFunction<String> tickNumber;
    private final Region hover = new Region();
    private final List<Region> grid = new ArrayList<>();
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Label> barLabels = new ArrayList<>();
    private final List<List<Region>> segments = new ArrayList<>();
    private List<Bar> bars = List.of();
    private Ticks ticks = Ticks.upTo(0);
    private OnOpen onOpen = (_, _) -> {};
    private double left;
    private int hovered;

    /** Told which bar was opened, and which series of it; -1 for the whole bar. */
    @FunctionalInterface
    public interface OnOpen {
        void open(int bar, int series);
    }

    /**
     * Without bars.
     *
     * @param name the chart's name for screen readers
     * @param series from the lowest to the highest
     * @param number writes a value in full
     * @param tickNumber writes a value shortly, for the axis
     */
    public StackedBars(String name, List<Series> series, LongFunction<String> number, LongFunction<String> tickNumber) {
        super("stacked-bars");
        this.series = List.copyOf(series);
        this.number = number;
        this.tickNumber = tickNumber;
        setAccessibleText(name);
        setMinSize(160, 120);
        setPrefSize(480, 220);
        hover.getStyleClass().add("chart-hover");
        hover.setMouseTransparent(true);
        hover.setVisible(false);
        setBars(List.of());
    }

    /** What happens when a bar or a part of it is opened. */
    public void setOnOpen(OnOpen handler) {
        onOpen = handler;
    }

    /** Shows these bars, from left to right. */
    public void setBars(List<Bar> newBars) {
        bars = List.copyOf(newBars);
        ticks = Ticks.upTo(bars.stream().mapToLong(Bar::total).max().orElse(0));
        List.of(grid, tickLabels, barLabels, segments).forEach(List::clear);
        ticks.values().forEach(tick -> {
            grid.add(styled(new Region(), tick == 0 ? "chart-zero" : "chart-grid"));
            tickLabels.add(Nodes.label(tickNumber.apply(tick), "chart-tick"));
        });
        for (Bar bar : bars) {
            barLabels.add(Nodes.label(bar.label(), "chart-tick"));
            segments.add(IntStream.range(0, series.size())
                    .mapToObj(at -> segment(bar, at))
                    .toList());
        }
        getChildren().setAll(hover);
        getChildren().addAll(grid);
        getChildren().addAll(tickLabels);
        getChildren().addAll(barLabels);
        segments.forEach(getChildren()::addAll);
        addOverlay();
        forget();
    }

    private Region segment(Bar bar, int at) {
        Region segment = styled(new Region(), "chart-segment");
        segment.getStyleClass().add(series.get(at).styleClass());
        boolean highest = bar.values().stream().skip(at + 1L).allMatch(value -> value == 0);
        if (highest) {
            segment.getStyleClass().add("top");
        }
        segment.setVisible(bar.values().get(at) > 0);
        segment.setMouseTransparent(true);
        return segment;
    }

    private static Region styled(Region region, String styleClass) {
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    @Override
    protected void layoutChildren() {
        left = Math.ceil(tickLabels.stream()
                        .mapToDouble(label -> label.prefWidth(-1))
                        .max()
                        .orElse(0))
                + TICK_GAP;
        layoutGrid();
        for (int i = 0; i < bars.size(); i++) {
            for (int part = 0; part < series.size(); part++) {
                Bounds box = bounds(new Spot(i, part + 1));
                segments.get(i).get(part).resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            }
        }
        layoutBarLabels();
        hover.resizeRelocate(left + hovered * slot(), TOP, slot(), Math.max(0, y(0) - TOP));
        layoutOverlay();
    }

    private void layoutGrid() {
        long[] values = ticks.values().toArray();
        for (int i = 0; i < grid.size(); i++) {
            double y = y(values[i]);
            grid.get(i).resizeRelocate(left, y, Math.max(0, getWidth() - left), 1);
            Label label = tickLabels.get(i);
            label.autosize();
            label.relocate(left - TICK_GAP - label.getWidth(), snapPositionY(y - label.getHeight() / 2));
        }
    }

    /** Every label where there is room, else every second, third and so on. */
    private void layoutBarLabels() {
        double widest = barLabels.stream()
                .mapToDouble(label -> label.prefWidth(-1))
                .max()
                .orElse(0);
        double beyondTheEdge = Math.max(0, (widest - slot()) / 2);
        int every = Math.max(1, (int) Math.ceil((widest + 12 + beyondTheEdge) / slot()));
        for (int i = 0; i < bars.size(); i++) {
            Label label = barLabels.get(i);
            label.autosize();
            label.setVisible((bars.size() - 1 - i) % every == 0);
            double x = left + (i + 0.5) * slot() - label.getWidth() / 2;
            double last = Math.max(0, getWidth() - label.getWidth());
            label.relocate(snapPositionX(Math.clamp(x, 0, last)), getHeight() - LABEL_HEIGHT + 6);
        }
    }

    private double slot() {
        return Math.max(1, (getWidth() - left) / Math.max(1, bars.size()));
    }

    private double y(long value) {
        double height = Math.max(0, getHeight() - LABEL_HEIGHT - TOP);
        return snapPositionY(TOP + height * (1 - ticks.share(value)));
    }

    @Override
    int columns() {
        return bars.size();
    }

    @Override
    int rows() {
        return series.size() + 1;
    }

    @Override
    boolean rowsGoUp() {
        return true;
    }

    /** Row 0 is the whole bar, row n its n-th series. */
    @Override
    Bounds bounds(Spot of) {
        double width = Math.max(2, Math.floor(Math.min(WIDEST, slot() * SHARE)));
        double x = snapPositionX(left + (of.column() + 0.5) * slot() - width / 2);
        List<Long> values = bars.get(of.column()).values();
        if (of.row() == 0) {
            double top = y(bars.get(of.column()).total());
            return box(x, top, width, y(0) - top);
        }
        long below =
                values.stream().limit(of.row() - 1L).mapToLong(Long::longValue).sum();
        long value = values.get(of.row() - 1);
        double top = value == 0 ? y(below) : Math.min(y(below + value), y(below) - 2);
        return box(x, top, width, y(below) - top);
    }

    @Override
    Optional<Spot> spotAt(double x, double y) {
        int column = (int) Math.floor((x - left) / slot());
        if (x < left || column >= bars.size() || y > getHeight() - LABEL_HEIGHT) {
            return Optional.empty();
        }
        return Optional.of(new Spot(
                column,
                IntStream.rangeClosed(1, series.size())
                        .filter(row -> bounds(new Spot(column, row)).contains(x, y)
                                && bars.get(column).values().get(row - 1) > 0)
                        .findFirst()
                        .orElse(0)));
    }

    @Override
    String title(Spot of) {
        return bars.get(of.column()).title();
    }

    @Override
    List<ReadOut.Line> lines(Spot of) {
        Bar bar = bars.get(of.column());
        List<ReadOut.Line> lines = new ArrayList<>();
        for (int i = series.size() - 1; i >= 0; i--) {
            lines.add(new ReadOut.Line(
                    series.get(i).styleClass(),
                    series.get(i).name(),
                    number.apply(bar.values().get(i))));
        }
        return lines;
    }

    @Override
    void open(Spot of) {
        onOpen.open(of.column(), of.row() - 1);
    }

    @Override
    void pointed(Optional<Spot> at) {
        hovered = at.map(Spot::column).orElse(-1);
        hover.setVisible(at.isPresent());
    }
}
