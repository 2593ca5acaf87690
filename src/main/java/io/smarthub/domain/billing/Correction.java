package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Corrects an issued invoice without changing it: a credit note takes all of it back, and it is issued anew to the present buyer, by
 * the present seller, with the VAT that follows for them from the rate of then. What was bought stays as it is.
 */
final class Correction {

    private final Bookkeeper books;

    Correction(Bookkeeper books) {
        this.books = books;
    }

    Optional<Refusal> correct(int number) {
        return books.unknown(number).or(() -> uncorrectable(number)).or(() -> correctIssued(number));
    }

    private Optional<Refusal> correctIssued(int number) {
        Invoice wrong = books.invoice(number);
        List<InvoiceLine> right =
                wrong.lines().stream().map(line -> line.at(vat(number))).toList();
        if (right.equals(wrong.lines()) && saysTheSame(wrong.details())) {
            return Optional.of(new Refusal.NothingToCorrect(number));
        }
        LocalDate last = books.invoices.getLast().date();
        LocalDate local = LocalDate.ofInstant(books.at, books.terms.zone());
        LocalDate today = local.isBefore(last) ? last : local;
        List<InvoiceLine> back =
                wrong.lines().stream().map(InvoiceLine::reversed).toList();
        Invoice note = books.issue(Occasion.CORRECTED, today, wrong.periodEnd(), back, Optional.of(number));
        Invoice anew = books.issue(Occasion.REISSUED, today, wrong.periodEnd(), right, Optional.of(number));
        settle(wrong, note, anew);
        books.holdings.replaceAll(holding -> holding.reissued(number, anew.number()));
        books.subscription = books.subscription == null ? null : books.subscription.reissued(number, anew.number());
        return Optional.empty();
    }

    /** What was supplied then keeps the rate of then; only who owes it may be another. */
    private Vat vat(int number) {
        Party seller = books.terms.catalogue().sales().seller().party();
        return Vat.of(seller, books.buyer.party(), books.rates.get(number - 1));
    }

    /** Credit notes that were given on it for unused days would be lost with it, so it stays then. */
    private Optional<Refusal> uncorrectable(int number) {
        if (books.invoice(number).isCreditNote()) {
            return Optional.of(new Refusal.IsCreditNote(number));
        }
        if (books.payment(number).state() == PaymentState.CANCELLED) {
            return Optional.of(takenBack(number));
        }
        return correcting(number, Occasion.ENDED_UNPAID).map(note -> new Refusal.Credited(number, note));
    }

    /** That invoice {@code number} was corrected, and by what. */
    Refusal takenBack(int number) {
        return new Refusal.TakenBack(
                number,
                correcting(number, Occasion.CORRECTED).orElseThrow(),
                correcting(number, Occasion.REISSUED).orElseThrow());
    }

    private Optional<Integer> correcting(int number, Occasion occasion) {
        return books.invoices.stream()
                .filter(other ->
                        other.occasion() == occasion && other.corrects().equals(Optional.of(number)))
                .map(Invoice::number)
                .findFirst();
    }

    private boolean saysTheSame(InvoiceDetails details) {
        return details.seller().equals(books.terms.catalogue().sales().seller())
                && details.buyer().equals(books.buyer.party())
                && details.note().equals(books.buyer.note());
    }

    /** The new invoice takes the payment over; where it comes to another amount, the paid one is paid back and the new one is due. */
    private void settle(Invoice wrong, Invoice note, Invoice anew) {
        Payment before = books.payment(wrong.number());
        boolean paidOtherwise =
                before.state() == PaymentState.PAID && !wrong.gross().equals(anew.gross());
        if (paidOtherwise) {
            books.payments.put(note.number(), Payment.of(PaymentState.TO_PAY_BACK, books.at));
        } else {
            Payment recorded = books.payments.get(wrong.number());
            if (recorded != null) {
                books.payments.put(anew.number(), recorded);
            }
        }
        books.payments.put(wrong.number(), Payment.of(PaymentState.CANCELLED, books.at));
    }
}
