package io.smarthub.domain.billing;

/**
 * To whom invoices are issued from now on, and what the owner wants to read on them.
 *
 * @param party the account owner's company
 * @param note printed on every invoice, such as an order number; may be empty and have several lines
 */
public record Buyer(Party party, String note) {

    /** Nothing was told. */
    public static final Buyer UNKNOWN = new Buyer(Party.UNKNOWN, "");

    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    public Buyer {
        note = note.strip();
    }

    /** Whether the note can be printed: not too long, no control characters but line ends. */
    public boolean noteFits() {
        return note.length() <= LONGEST_NOTE
                && note.chars().noneMatch(character -> Character.isISOControl(character) && character != '\n');
    }
}
