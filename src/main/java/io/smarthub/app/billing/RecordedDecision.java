package io.smarthub.app.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision with the catalogue that tells what its package was: the one at whose prices it was charged last before, and of what was
 * never charged the one in force then. A later catalogue may sell it with more or less.
 *
 * @param decision as it was made
 * @param catalogue names its package
 * @param before the catalogue, zone and currency that were in force before it; empty for the first
 */
public record RecordedDecision(Decision decision, Catalogue catalogue, Optional<Terms> before) {

    /** The whole history, oldest first. */
    public static List<RecordedDecision> of(BillingView view) {
        List<RecordedDecision> history = new ArrayList<>();
        Map<String, Catalogue> charged = new HashMap<>();
        List<Invoice> invoices = view.invoices();
        Catalogue inForce = view.books().terms().catalogue();
        Optional<Terms> before = Optional.empty();
        int next = 0;
        for (Decision decision : view.decisions()) {
            while (next < invoices.size() && invoices.get(next).issuedAt().isBefore(decision.at())) {
                note(invoices.get(next++), inForce, charged);
            }
            if (decision.action() instanceof Action.AdoptTerms(var terms)) {
                inForce = terms.catalogue();
            }
            while (next < invoices.size() && invoices.get(next).issuedAt().equals(decision.at())) {
                note(invoices.get(next++), inForce, charged);
            }
            history.add(new RecordedDecision(decision, then(decision.action(), inForce, charged), before));
            if (decision.action() instanceof Action.AdoptTerms(var terms)) {
                before = Optional.of(terms);
            }
        }
        return history;
    }

    private static Catalogue then(Action action, Catalogue inForce, Map<String, Catalogue> charged) {
        return switch (action) {
            case Action.EnablePackage(String code) -> charged.getOrDefault(code, inForce);
            case Action.DisablePackage(String code) -> charged.getOrDefault(code, inForce);
            case Action.AdoptTerms _,
                    Action.AutoRenew _,
                    Action.ChoosePlan _,
                    Action.CorrectInvoice _,
                    Action.PaymentFailed _,
                    Action.PaymentReceived _,
                    Action.PaymentWithdrawn _,
                    Action.SetAgents _,
                    Action.SetBuyer _ -> inForce;
        };
    }

    /** What is issued anew repeats what was sold, so it tells nothing new. */
    private static void note(Invoice invoice, Catalogue inForce, Map<String, Catalogue> charged) {
        if (invoice.corrects().isEmpty()) {
            invoice.lines().stream()
                    .filter(line -> line.kind() == InvoiceLine.Kind.PACKAGE)
                    .forEach(line -> charged.put(line.code(), inForce));
        }
    }
}
