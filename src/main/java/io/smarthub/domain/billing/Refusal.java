package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why an action is not done, with the figures a person needs to decide what to do instead. Nothing was changed. */
public sealed interface Refusal {

    /** No package of that code is in the catalogue. */
    record UnknownPackage(String code) implements Refusal {}

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

    /** The buyer's details cannot be printed. */
    record UnusableBuyer(List<Party.Part> wrong, boolean note) implements Refusal {

        public UnusableBuyer {
            wrong = List.copyOf(wrong);
        }
    }

    /** Corrected would be nothing: the invoice says what a new one would say. */
    record NothingToCorrect(int invoice) implements Refusal {}

    /** No invoice of that number, or a credit note, or it was corrected already. */
    record NotCorrectable(int invoice) implements Refusal {}

    /** An invoice was not paid within the grace days: first that (B16). */
    record PayFirst(int invoice) implements Refusal {}

    /** No invoice of that number, or its payment is not in that state. */
    record NoSuchPayment(int invoice) implements Refusal {}

    /** The computer's clock is far ahead of what is recorded, and nobody has said that it is right. */
    record ClockAhead(Instant recorded, Instant clock) implements Refusal {}

    /** A decision cannot be made before one that is already recorded. */
    record OutOfOrder() implements Refusal {}
}
