package io.smarthub.app.payments;

import io.smarthub.domain.billing.Invoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which invoices were issued anew after a correction: they are about the same purchase. */
record Reissues(List<Invoice> invoices) {

    /** The invoice that stands for the purchase now; the same one where it was never corrected. */
    int latest(int invoice) {
        int latest = invoice;
        for (Invoice later : invoices) {
            latest = original(later).equals(Optional.of(latest)) ? later.number() : latest;
        }
        return latest;
    }

    /** The invoices that this one took the place of, latest first. */
    List<Integer> before(int invoice) {
        List<Integer> before = new ArrayList<>();
        Optional<Integer> original = original(invoices.get(invoice - 1));
        while (original.isPresent()) {
            before.add(original.get());
            original = original(invoices.get(original.get() - 1));
        }
        return before;
    }

    private static Optional<Integer> original(Invoice invoice) {
        return invoice.occasion() == Invoice.Occasion.REISSUED ? invoice.corrects() : Optional.empty();
    }
}
