package io.smarthub.domain.billing;

import java.time.Instant;
import java.util.List;

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

    /** Since when the limit has been no higher than the last one's. */
    public static Instant limitSince(List<Capacity> capacities) {
        int limit = capacities.getLast().limit();
        int first = capacities.size() - 1;
        while (first > 0 && capacities.get(first - 1).limit() <= limit) {
            first--;
        }
        return capacities.get(first).from();
    }

    boolean isSameAs(Capacity other) {
        return equals(new Capacity(from, other.plan, other.included, other.extra, other.cap, other.agents));
    }
}
