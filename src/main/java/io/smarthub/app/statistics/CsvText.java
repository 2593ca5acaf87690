package io.smarthub.app.statistics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte-order mark, commas, CRLF, every text quoted. A text that a spreadsheet
 * would take for a formula is written with an apostrophe before it.
 */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a row; numbers are written as digits, everything else as text. */
    public CsvText row(List<?> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String plain = value.toString();
        boolean formula = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
