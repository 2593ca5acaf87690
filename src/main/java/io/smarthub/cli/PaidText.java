package io.smarthub.cli;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Payment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is recorded about the payment of an invoice, and what follows from it. */
final class PaidText {

    private final Messages messages;
    private final Books books;

    /** @param books after it was recorded */
    PaidText(Messages messages, Books books) {
        this.messages = messages;
        this.books = books;
    }

    List<String> lines(int invoice) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(invoice));
        switch (books.payment(invoice).state()) {
            case OVERDUE -> {
                if (books.payment(invoice).gracePassed()) {
                    lines.add(messages.get("paid.grace-over"));
                }
                lines.addAll(new UnpaidText(messages, books).consequences(invoice));
            }
            case OPEN, PAID, NOTHING_DUE, CANCELLED, TO_PAY_BACK -> {}
        }
        return lines;
    }

    /** The same, where a later record was taken back so that this holds again. */
    List<String> takenBack(int invoice) {
        List<String> lines = new ArrayList<>();
        boolean note = books.invoices().get(invoice - 1).isCreditNote();
        lines.add(messages.get("paid.taken-back", String.valueOf(invoice), note ? 1 : 0));
        lines.addAll(lines(invoice));
        return lines;
    }

    private String sentence(int invoice) {
        Payment payment = books.payment(invoice);
        String number = String.valueOf(invoice);
        LocalDate recorded = LocalDate.ofInstant(payment.at(), books.terms().zone());
        String since = messages.day(recorded);
        Invoice issued = books.invoices().get(invoice - 1);
        LocalDate dueOn = issued.details().dueOn();
        String due = messages.day(dueOn);
        return switch (payment.state()) {
            case PAID -> messages.get(issued.isCreditNote() ? "paid.back" : "paid.received", number, since);
            case OVERDUE ->
                messages.get(
                        books.failedBeforeDue(invoice) ? "paid.failed" : "paid.overdue",
                        number,
                        due,
                        since,
                        messages.money(books.owed(invoice)));
            case OPEN ->
                messages.get(
                        dueOn.isBefore(today()) ? "paid.open-late" : "paid.open",
                        number,
                        due,
                        messages.money(books.owed(invoice)));
            case NOTHING_DUE, CANCELLED -> messages.get("paid.nothing-due", number);
            case TO_PAY_BACK -> messages.get("paid.to-pay-back", number);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(books.at(), books.terms().zone());
    }
}
