package io.smarthub.domain.billing;

/**
 * The editions of the rules by which books are kept. What was decided under an earlier one is computed by it for ever; an account
 * takes the present one over with its next decision, as it does a new catalogue. Their numbers are stored and never change.
 */
public enum BookRules {
    /** An unpaid invoice ended the renewal only of the plan it named. */
    FIRST,
    /** It also ends the renewal of the plan that one was changed to on the credit of its days. */
    CHANGED_PLANS;

    /** Those that hold for everything decided now. */
    public static final BookRules PRESENT = CHANGED_PLANS;

    /** The number it is stored under, counted from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * Those of that number.
     *
     * @throws IllegalArgumentException where there are none, as in a database of a later version
     */
    public static BookRules of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("no rules " + number + " for the books, only 1 to " + values().length);
        }
        return values()[number - 1];
    }
}
