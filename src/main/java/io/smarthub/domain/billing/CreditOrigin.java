package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is left of the credit that one invoice or credit note kept (B11). Invoices use the oldest credit of a VAT first, so what is left is
 * of the latest ones.
 *
 * @param invoice the number of the invoice or credit note that kept it; where that was issued anew, of the new one
 * @param date its day, in the account's zone
 * @param vat the VAT that was charged on what it gives back
 * @param net without VAT, positive
 */
public record CreditOrigin(int invoice, LocalDate date, Vat vat, Money net) {

    private CreditOrigin less(Money taken) {
        return new CreditOrigin(invoice, date, vat, net.minus(taken));
    }

    /** Oldest first; their sums by currency and VAT are the credit that is kept. */
    static List<CreditOrigin> of(Books books) {
        Bookkeeper keeper = new Bookkeeper(books);
        Walk walk = new Walk();
        books.invoices().stream()
                .filter(invoice -> invoice.occasion() != Occasion.CORRECTED)
                .filter(invoice -> keeper.payment(invoice.number()).state() != PaymentState.CANCELLED)
                .sorted(Comparator.comparingInt(invoice -> keeper.origin(invoice.number())))
                .forEach(walk::pass);
        return walk.left.stream().filter(origin -> origin.net().isPositive()).toList();
    }

    /** From the first invoice to the last one, each at the place of the one that it replaces. */
    private static final class Walk {

        private final List<CreditOrigin> left = new ArrayList<>();
        /** Used before it was kept, as it may be where an invoice was issued anew; negative. */
        private KeptCredit debt = KeptCredit.NONE;

        private void pass(Invoice invoice) {
            for (InvoiceLine line : invoice.lines()) {
                if (line.kind().movesCredit()) {
                    Money amount = line.amount();
                    if (amount.isPositive()) {
                        keep(invoice, line.vat(), amount);
                    } else {
                        use(line.vat(), amount.negated());
                    }
                }
            }
        }

        private void keep(Invoice invoice, Vat vat, Money amount) {
            Money owed = debt.of(vat, amount.currency()).negated();
            Money paid = owed.compareTo(amount) < 0 ? owed : amount;
            debt = debt.plus(vat, paid);
            left.add(new CreditOrigin(invoice.number(), invoice.date(), vat, amount.minus(paid)));
        }

        private void use(Vat vat, Money amount) {
            Money rest = amount;
            for (int at = 0; at < left.size() && rest.isPositive(); at++) {
                CreditOrigin origin = left.get(at);
                if (origin.vat().equals(vat) && origin.net().currency().equals(rest.currency())) {
                    Money taken = origin.net().compareTo(rest) < 0 ? origin.net() : rest;
                    left.set(at, origin.less(taken));
                    rest = rest.minus(taken);
                }
            }
            debt = debt.plus(vat, rest.negated());
        }
    }
}
