package io.smarthub.domain.billing;

/** What the owner, or the payment, asks the books to do. {@link Decision} adds when. */
public sealed interface Action {

    /**
     * Moves to a plan. To a paid plan: at once, with the unused part of the running one credited (B11); to FREE: when the running
     * period ends (B6).
     */
    record ChoosePlan(PlanCode plan) implements Action {}

    /** Switches an add-on package on: at once, pro-rated to the period's end; free while its paid time lasts (B9, D7). */
    record EnablePackage(String code) implements Action {}

    /** Renews a package no more; its capacity stays to the period's end (B8, D7). */
    record DisablePackage(String code) implements Action {}

    /** Sets the number of additional agents: more at once and pro-rated, fewer from the period's end. */
    record SetAgents(int quantity) implements Action {}

    /** Renews the plan at each period's end, or lets it end there (B3, B5). */
    record AutoRenew(boolean on) implements Action {}

    /** Takes over a changed catalogue, zone or currency. */
    record AdoptTerms(Terms terms) implements Action {}

    /** Sets to whom invoices are issued from now on, and the note on them; issued ones stay as they are. */
    record SetBuyer(Buyer buyer) implements Action {}

    /** The payment of an invoice failed or is overdue: its packages are past due, and end when the grace days are over. */
    record PaymentFailed(int invoice) implements Action {}

    /** An invoice was paid, or what a credit note gives was paid back. */
    record PaymentReceived(int invoice) implements Action {}

    /** Takes back what was recorded about the payment of an invoice. */
    record PaymentWithdrawn(int invoice) implements Action {}

    /** Takes an invoice back by a credit note, and issues it anew to the present buyer with the present VAT. */
    record CorrectInvoice(int invoice) implements Action {}
}
