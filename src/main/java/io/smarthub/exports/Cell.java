package io.smarthub.exports;

/** A cell that a spreadsheet takes for text: what begins like a formula gets an apostrophe in front. */
final class Cell {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    static String of(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
