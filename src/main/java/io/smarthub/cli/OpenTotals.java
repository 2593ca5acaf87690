package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.OpenSum;
import io.smarthub.domain.billing.OpenSum.Part;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What is still to be paid in all, and how much of it should have been: by currency. */
final class OpenTotals {

    private final BillingView view;

    OpenTotals(BillingView view) {
        this.view = view;
    }

    List<String> lines(Messages messages) {
        if (view.invoices().isEmpty()) {
            return List.of(messages.get("invoices.nothing-issued"));
        }
        List<String> lines = new ArrayList<>();
        OpenSum.of(view.books()).forEach(sum -> lines.add(open(sum, messages)));
        if (lines.isEmpty()) {
            lines.add(messages.get("billing.open-none"));
        }
        OpenSum.toPayBack(view.books())
                .forEach(back ->
                        lines.add(messages.get("billing.open-back", messages.money(back.sum()), back.documents())));
        return lines;
    }

    private static String open(OpenSum sum, Messages messages) {
        Part open = sum.open();
        Part late = sum.late();
        return messages.get(
                sum.isLate() ? "billing.open-late" : "billing.open",
                messages.money(open.sum()),
                open.documents(),
                messages.money(late.sum()),
                late.documents());
    }

    /** {@code openMinor} and, of it, {@code lateMinor}, by currency. */
    void put(ObjectNode document) {
        ObjectNode open = document.putObject("openMinor");
        ObjectNode late = document.putObject("lateMinor");
        for (OpenSum sum : OpenSum.of(view.books())) {
            put(sum.open(), open);
            if (sum.isLate()) {
                put(sum.late(), late);
            }
        }
    }

    private static void put(Part part, ObjectNode document) {
        document.put(part.sum().currency().getCurrencyCode(), part.sum().minor());
    }
}
