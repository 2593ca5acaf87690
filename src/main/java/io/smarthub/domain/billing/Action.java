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

    /** The payment of an invoice failed: its packages are past due, their capacity stays. */
    record PaymentFailed(int invoice) implements Action {}

    /** A failed payment was made good. */
    record PaymentReceived(int invoice) implements Action {}
}
