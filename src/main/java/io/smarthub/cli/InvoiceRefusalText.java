package io.smarthub.cli;

import io.smarthub.domain.billing.Refusal;

/** Why an invoice is not corrected, or nothing is recorded about its payment, with what can be done instead. */
final class InvoiceRefusalText {

    private final Messages messages;

    InvoiceRefusalText(Messages messages) {
        this.messages = messages;
    }

    String sentence(Refusal.OfInvoice refusal) {
        String invoice = String.valueOf(refusal.invoice());
        String why = switch (refusal) {
            case Refusal.UnknownInvoice unknown -> unknown(unknown);
            case Refusal.IsCreditNote _ -> messages.get("refusal.is-credit-note", invoice);
            case Refusal.TakenBack taken ->
                messages.get(
                        "refusal.taken-back",
                        invoice,
                        String.valueOf(taken.creditNote()),
                        String.valueOf(taken.anew()));
            case Refusal.NothingToCorrect _ -> messages.get("refusal.nothing-to-correct", invoice);
            case Refusal.Credited credited ->
                messages.get("refusal.credited", invoice, String.valueOf(credited.creditNote()));
            case Refusal.NothingDue _ -> messages.get("refusal.nothing-due", invoice);
            case Refusal.AlreadyPaid paid ->
                messages.get(
                        paid.creditNote() ? "refusal.already-paid-back" : "refusal.already-paid",
                        invoice,
                        messages.day(paid.since()));
            case Refusal.AlreadyOverdue overdue ->
                messages.get("refusal.already-overdue", invoice, messages.day(overdue.since()));
            case Refusal.NoPaymentRecorded _ -> messages.get("refusal.no-payment-recorded", invoice);
        };
        return why + " " + messages.get("refusal.nothing-changed");
    }

    /** That there is none of that number, with the last one there is. */
    String unknown(Refusal.UnknownInvoice unknown) {
        String invoice = String.valueOf(unknown.invoice());
        return unknown.issued() == 0
                ? messages.get("invoices.none", invoice)
                : messages.get("invoices.unknown", invoice, String.valueOf(unknown.issued()));
    }
}
