package io.smarthub.app.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import java.util.ArrayList;
import java.util.List;

/** Compares what was issued with what the decisions give. */
final class Reconciliation {

    private Reconciliation() {}

    static List<String> differences(Books books, List<Invoice> issued) {
        List<String> differences = new ArrayList<>();
        books.rejected()
                .forEach(rejected -> differences.add(
                        "the decision of " + rejected.decision().at() + " cannot be followed: " + rejected.refusal()));
        List<Invoice> computed = books.invoices();
        for (int i = 0; i < Math.max(issued.size(), computed.size()); i++) {
            if (i >= issued.size()) {
                differences.add("invoice " + (i + 1) + " is missing");
            } else if (i >= computed.size()) {
                differences.add("invoice " + issued.get(i).number() + " follows from no decision");
            } else if (!issued.get(i).equals(computed.get(i))) {
                differences.add("invoice " + (i + 1) + " was issued over "
                        + issued.get(i).total() + ", its decisions give "
                        + computed.get(i).total());
            }
        }
        return List.copyOf(differences);
    }
}
