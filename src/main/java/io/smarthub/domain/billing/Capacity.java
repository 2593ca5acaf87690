package io.smarthub.domain.billing;

import java.time.Instant;

/**
 * What is in force from an instant on.
 *
 * @param from since when
 * @param plan the plan
 * @param included conversations per month in the plan
 * @param extra conversations per month in add-on packages, those that are ending included
 * @param cap the plan's cap on both together
 * @param agents agents allowed
 */
public record Capacity(Instant from, PlanCode plan, int included, int extra, int cap, int agents) {

    /** Conversations per month; never above the cap (B13). */
    public int limit() {
        return included + extra;
    }

    boolean isSameAs(Capacity other) {
        return equals(new Capacity(from, other.plan, other.included, other.extra, other.cap, other.agents));
    }
}
