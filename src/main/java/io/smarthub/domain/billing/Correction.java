package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Corrects an issued invoice without changing it: a credit note to the same buyer takes all of it back, and it is issued anew to the
 * present buyer, by the present seller, with the VAT that follows for them. What was bought stays as it is, and what was credited follows the invoice
 * that charged it.
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
        Basis basis = basis(wrong);
        List<InvoiceLine> right = right(wrong, basis);
        boolean another = !right.equals(bought(wrong));
        if (!another && saysTheSame(wrong.details())) {
            return Optional.of(new Refusal.NothingToCorrect(number));
        }
        LocalDate today = books.dayOfIssue();
        List<InvoiceLine> back =
                wrong.lines().stream().map(InvoiceLine::reversed).toList();
        Invoice note = books.issue(Occasion.CORRECTED, today, wrong.periodEnd(), back, Optional.of(number), basis);
        List<InvoiceLine> lines = another ? balanced(wrong, right) : wrong.lines();
        Invoice anew = books.issue(Occasion.REISSUED, today, wrong.periodEnd(), lines, Optional.of(number), basis);
        settle(wrong, note, anew);
        books.holdings.replaceAll(holding -> holding.reissued(number, anew.number()));
        books.subscription = books.subscription == null ? null : books.subscription.reissued(number, anew.number());
        return Optional.empty();
    }

    /** What was charged and credited, with the VAT that is right; without the credit that was moved. */
    private List<InvoiceLine> right(Invoice wrong, Basis basis) {
        Party seller = books.terms.catalogue().sales().seller().party();
        Vat vat = Vat.of(seller, books.buyer.party(), basis.vatBasisPoints());
        Iterator<Integer> charged = basis.charged().iterator();
        return bought(wrong).stream()
                .map(line -> line.at(line.kind().isCredit() ? books.vatOf(charged.next()) : vat))
                .toList();
    }

    private static List<InvoiceLine> bought(Invoice wrong) {
        return wrong.lines().stream().filter(line -> !line.kind().movesCredit()).toList();
    }

    /** The credit that it moved comes back, and is moved anew as its VAT wants it. Other credit is not used: it may stem from the very mistake. */
    private List<InvoiceLine> balanced(Invoice wrong, List<InvoiceLine> right) {
        List<InvoiceLine> lines = new ArrayList<>(right);
        KeptCredit used = KeptCredit.NONE.without(moves(wrong, Kind.CREDIT_USED));
        KeptCredit rest = books.credit.without(moves(wrong, Kind.CREDIT_KEPT));
        KeptCredit own = rest.missing().plus(used);
        books.credit = rest.present().plus(Balancing.balance(lines, own, wrong.date(), wrong.periodEnd()));
        return lines;
    }

    private static List<InvoiceLine> moves(Invoice wrong, Kind kind) {
        return wrong.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    /** What was supplied then keeps the rate of then, as long as it is the same country's; only who owes it may be another. */
    private Basis basis(Invoice wrong) {
        SalesTerms present = books.terms.catalogue().sales();
        Basis then = books.bases.get(wrong.number() - 1);
        String country = wrong.details().seller().party().country();
        boolean sameCountry = present.seller().party().country().equals(country);
        return sameCountry ? then : new Basis(present.vatBasisPoints(), then.charged());
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
            if (recorded != null && anew.gross().isPositive()) {
                books.payments.put(anew.number(), recorded);
                books.ended.replaceAll(ended -> ended.reissued(wrong.number(), anew.number()));
                boolean stopped = Objects.equals(books.stoppedBy, wrong.number());
                books.stoppedBy = stopped ? Integer.valueOf(anew.number()) : books.stoppedBy;
            }
        }
        books.payments.put(wrong.number(), Payment.of(PaymentState.CANCELLED, books.at));
    }
}
