package io.smarthub.domain.quota;

/**
 * Why a line does not say a vendor's figure.
 *
 * @param line from 1; 1 where a single figure was typed
 * @param reason what is wrong
 * @param text what stands there instead
 */
public record FigureProblem(int line, Reason reason, String text) {

    /** What is wrong with a figure. */
    public enum Reason {
        /** The line does not have a month and a number. */
        COLUMNS,
        /** The month is not written as 2026-11. */
        NOT_A_MONTH,
        /** The month has not begun. */
        FUTURE,
        /** The number is not a whole number in digits. */
        NOT_A_NUMBER,
        /** The number is below 0. */
        NEGATIVE,
        /** The number is larger than {@link VendorFigure#MOST}. */
        TOO_LARGE,
        /** The month stands in an earlier line already. */
        TWICE
    }
}
