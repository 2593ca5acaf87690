package io.smarthub.app.quota;

/**
 * What the rows of a month's ledger add up to.
 *
 * @param rows how many there are
 * @param counted units counted, those taken back later included
 * @param takenBack units taken back
 */
public record LedgerTotals(int rows, int counted, int takenBack) {

    /** Units used: counted less taken back. */
    public int used() {
        return counted - takenBack;
    }
}
