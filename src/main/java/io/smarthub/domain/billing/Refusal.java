package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why an action is not done, with the figures a person needs to decide what to do instead. Nothing was changed. */
public sealed interface Refusal {

    /** No package of that code is in the catalogue. */
    record UnknownPackage(String code) implements Refusal {}

    /** The package is not in the catalogue any more; the one that is held stays until {@code endsOn}. */
    record NoLongerSold(String code, LocalDate endsOn) implements Refusal {}

    /**
     * The package is on, but with the sizes of the present catalogue those bought before it leave no room for it: it cannot renew.
     *
     * @param units units of the package
     * @param cap most units per month on the plan
     * @param endsOn the first day without it
     */
    record NoRoomLater(String code, int units, int cap, LocalDate endsOn) implements Refusal {}

    /** The package belongs to other plans. FREE has no packages at all. */
    record NotForThisPlan(String code, PlanCode plan, Set<PlanCode> plans) implements Refusal {}

    /**
     * The total would pass the plan's cap (B13).
     *
     * @param units units of the package
     * @param cap most units per month on the plan
     * @param total units per month at present, included and extra
     * @param fits units that still fit now
     * @param fitsLater units that fit from {@code later} on, when packages that are ending have ended
     * @param later the period's end
     */
    record AboveCap(String code, int units, int cap, int total, int fits, int fitsLater, LocalDate later)
            implements Refusal {}

    /** The package, plan or switch is already as asked. */
    record AlreadySo(Action action) implements Refusal {}

    /** The whole plan ends at the period's end, so a package cannot renew: renew the plan first. */
    record PlanEnds(LocalDate endsOn) implements Refusal {}

    /** Auto-renewal is a matter of paid plans. */
    record NoPaidPlan() implements Refusal {}

    /**
     * More agents are active than would be allowed (B14).
     *
     * @param active active agents
     * @param allowed agents that would be allowed
     * @param names who could be deactivated, where that is known
     */
    record AgentsActive(int active, int allowed, List<String> names) implements Refusal {

        public AgentsActive {
            names = List.copyOf(names);
        }

        public AgentsActive named(List<String> these) {
            return new AgentsActive(active, allowed, these);
        }

        /** How many must be deactivated first. */
        public int tooMany() {
            return active - allowed;
        }
    }

    /** A number of agents below 0 or above what the catalogue sells. */
    record QuantityOutOfRange(String code, int quantity, int most) implements Refusal {}

    /** The catalogue sells no agents. */
    record NoAgentPackage() implements Refusal {}

    /** The new catalogue does not sell in the currency in which the running period is billed. */
    record NotSoldIn(String currency, Set<String> available) implements Refusal {}

    /** Something of the buyer's details cannot be printed. */
    record UnusableBuyer(Buyer buyer) implements Refusal {

        /** The parts of the party that cannot; none where it is the note alone. */
        public List<Party.Part> wrong() {
            return buyer.party().wrong();
        }

        /** Whether the note cannot. */
        public boolean note() {
            return !buyer.noteFits();
        }
    }

    /** An invoice was not paid within the grace days: first that (B16). */
    record PayFirst(int invoice) implements Refusal {}

    /** Why an invoice is not corrected, or nothing is recorded about its payment. */
    sealed interface OfInvoice extends Refusal {

        /** Its number, as it was asked for. */
        int invoice();
    }

    /** There is none of that number; {@code issued} were issued. */
    record UnknownInvoice(int invoice, int issued) implements OfInvoice {}

    /** It is a credit note on which nothing is to be paid, and which cannot be corrected. */
    record IsCreditNote(int invoice) implements OfInvoice {}

    /** A credit note took it back, and another invoice was issued in its place. */
    record TakenBack(int invoice, int creditNote, int anew) implements OfInvoice {}

    /** Corrected would be nothing: the invoice says what a new one would say. */
    record NothingToCorrect(int invoice) implements OfInvoice {}

    /** A credit note for unused days refers to it, and would be lost by a correction. */
    record Credited(int invoice, int creditNote) implements OfInvoice {}

    /** It comes to zero, or credit notes took off all of it. */
    record NothingDue(int invoice) implements OfInvoice {}

    /** It is paid, or a credit note is paid back, since that day. */
    record AlreadyPaid(int invoice, boolean creditNote, LocalDate since) implements OfInvoice {}

    /** It is overdue since that day. */
    record AlreadyOverdue(int invoice, LocalDate since) implements OfInvoice {}

    /** Nothing is recorded about its payment that could be taken back. */
    record NoPaymentRecorded(int invoice) implements OfInvoice {}

    /** The computer's clock is far ahead of what is recorded, and nobody has said that it is right. */
    record ClockAhead(Instant recorded, Instant clock) implements Refusal {}

    /** A decision cannot be made before one that is already recorded. */
    record OutOfOrder() implements Refusal {}
}
