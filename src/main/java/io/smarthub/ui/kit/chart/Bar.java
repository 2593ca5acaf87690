package io.smarthub.ui.kit.chart;

import java.util.List;

/**
 * One bar of stacked values.
 *
 * @param label short, below the bar
 * @param title in full, for the read-out, the table and screen readers
 * @param values one for each series, the lowest first; none negative
 */
public record Bar(String label, String title, List<Long> values) {

    public Bar {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a bar cannot be negative: " + values);
        }
    }

    /** Its height. */
    public long total() {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
