package io.smarthub.domain.billing;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invoice that credited unused parts of an invoice with another VAT than that one charges since it was corrected: it is to be
 * corrected too, or that VAT is charged for what was given back.
 *
 * @param invoice the one that credited
 * @param charged the one that charges what was credited
 * @param net what was credited, as a positive amount without VAT
 * @param withoutVat whether it was credited without any VAT, though there is some now
 */
public record CreditedOtherwise(int invoice, int charged, Money net, boolean withoutVat) {

    /** All that credited something of invoice {@code charged}, oldest first; those that were taken back do not count. */
    static List<CreditedOtherwise> of(Books books, int charged) {
        Bookkeeper keeper = new Bookkeeper(books);
        return books.invoices().stream()
                .filter(invoice -> !invoice.isCreditNote())
                .filter(invoice -> books.payment(invoice.number()).state() != PaymentState.CANCELLED)
                .flatMap(invoice -> of(keeper, charged, invoice))
                .toList();
    }

    /** All that credited something of an invoice that charges another VAT by now, whichever that is; oldest first. */
    static List<CreditedOtherwise> of(Books books) {
        Bookkeeper keeper = new Bookkeeper(books);
        return books.invoices().stream()
                .filter(invoice -> !invoice.isCreditNote())
                .filter(invoice -> keeper.payment(invoice.number()).state() != PaymentState.CANCELLED)
                .flatMap(invoice -> keeper.bases.get(invoice.number() - 1).charged().stream()
                        .map(keeper::latest)
                        .distinct()
                        .flatMap(charged -> of(keeper, charged, invoice)))
                .toList();
    }

    private static Stream<CreditedOtherwise> of(Bookkeeper keeper, int charged, Invoice crediting) {
        Vat right = keeper.vatOf(charged);
        Iterator<Integer> origins =
                keeper.bases.get(crediting.number() - 1).charged().iterator();
        Money net = Money.zero(crediting.currency());
        boolean withoutVat = false;
        for (InvoiceLine line : crediting.lines()) {
            if (line.kind().isCredit()
                    && keeper.origin(origins.next()) == keeper.origin(charged)
                    && !line.vat().equals(right)) {
                net = net.minus(line.amount());
                withoutVat = line.vat().basisPoints() == 0 && right.basisPoints() > 0;
            }
        }
        return net.isPositive()
                ? Stream.of(new CreditedOtherwise(crediting.number(), charged, net, withoutVat))
                : Stream.empty();
    }
}
