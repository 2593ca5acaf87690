package io.smarthub.app.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Invoice;
import java.util.Optional;

/**
 * An invoice with the catalogue of its prices, which tells what its codes mean: the one in force when it was issued, and of a credit
 * note or an invoice issued anew that of the invoice it goes back to.
 *
 * @param invoice as it was issued
 * @param catalogue names its packages, and tells whether its prices were the shipped examples
 */
public record IssuedInvoice(Invoice invoice, Catalogue catalogue) {

    /** The one with that number; empty where none was issued under it. */
    public static Optional<IssuedInvoice> of(BillingView view, int number) {
        return numbered(view, number).map(invoice -> new IssuedInvoice(invoice, inForce(view, first(view, invoice))));
    }

    private static Invoice first(BillingView view, Invoice invoice) {
        return invoice.corrects()
                .flatMap(number -> numbered(view, number))
                .map(corrected -> first(view, corrected))
                .orElse(invoice);
    }

    private static Optional<Invoice> numbered(BillingView view, int number) {
        return view.invoices().stream()
                .filter(invoice -> invoice.number() == number)
                .findFirst();
    }

    private static Catalogue inForce(BillingView view, Invoice invoice) {
        return view.decisions().stream()
                .filter(decision -> !decision.at().isAfter(invoice.issuedAt()))
                .map(decision -> decision.action() instanceof Action.AdoptTerms(var terms) ? terms.catalogue() : null)
                .filter(catalogue -> catalogue != null)
                .reduce((_, later) -> later)
                .orElseGet(() -> view.books().terms().catalogue());
    }
}
