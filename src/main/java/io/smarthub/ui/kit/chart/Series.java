package io.smarthub.ui.kit.chart;

/**
 * One kind of value in a chart.
 *
 * @param name in words, as legends and tables show it
 * @param styleClass its colour and pattern in chart.css, such as {@code resolved}
 */
public record Series(String name, String styleClass) {}
