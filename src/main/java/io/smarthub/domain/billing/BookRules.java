package io.smarthub.domain.billing;

/**
 * The editions of the rules by which books are kept. What was decided under an earlier one is computed by it for ever; an account
 * takes the present one over with its next decision, as it does a new catalogue. Their numbers are stored and never change.
 */
public enum BookRules {
    /** An unpaid invoice ended the renewal only of the plan it named; credit notes named the buyer of the day. */
    FIRST(1),
    /**
     * It also ends the renewal of the plan that one was changed to on the credit of its days; credit notes repeat whom the invoice
     * named.
     */
    SECOND(2),
    /**
     * An invoice for more pieces of a package ends those, and not the ones that were bought before or after. An invoice for packages
     * whose days were credited on a change of plan ends the renewal of the plan that was paid with them. A package stays on
     * a changed plan for which it is sold by then. No day is charged twice, and no invoice dated before the last one, where a zone
     * further west shows it once more. This edition has meant all of that since 28 November 2026.
     */
    THIRD(3);

    /** Those that hold for everything decided now. */
    public static final BookRules PRESENT = THIRD;

    private final int number;

    BookRules(int number) {
        this.number = number;
    }

    /** The number it is stored under, counted from 1. */
    public int number() {
        return number;
    }

    /**
     * Those of that number.
     *
     * @throws IllegalArgumentException where there are none, as in a database of a later version
     */
    public static BookRules of(int number) {
        for (BookRules rules : values()) {
            if (rules.number == number) {
                return rules;
            }
        }
        throw new IllegalArgumentException("no rules " + number + " for the books, only 1 to " + PRESENT.number);
    }
}
