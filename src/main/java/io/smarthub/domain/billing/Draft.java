package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.List;

/**
 * An invoice in the making.
 *
 * @param lines what it says so far
 * @param charged for each line that credits an unused part, the invoice that charged it
 */
record Draft(List<InvoiceLine> lines, List<Integer> charged) {

    Draft() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
