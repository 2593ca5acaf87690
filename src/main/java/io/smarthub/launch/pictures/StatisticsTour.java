package io.smarthub.launch.pictures;

import io.smarthub.ui.shell.Destination;

/** The ranges of the statistics, what opens over them, and the table twin of a chart. */
final class StatisticsTour implements Tour {

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Statistics());
        window.picture("statistics-days", () -> window.press("statistics", "range.custom"));
        window.picture("statistics-export", () -> window.pressFirst(".menu-button"));
        window.picture("statistics-week", () -> window.press("statistics", "range.last-7-days"));
        window.picture("statistics-year", () -> window.press("statistics", "range.last-12-months"));
        window.picture("statistics-table", () -> window.press("kit", "chart.as-table"));
    }
}
