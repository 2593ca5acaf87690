package io.smarthub.ui.kit.chart;

import java.util.List;

/**
 * The same numbers as a chart, for its table twin: the first column is text, all others are numbers in the owner's
 * locale.
 */
public record TableData(List<String> headings, List<List<String>> rows) {

    public TableData {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
