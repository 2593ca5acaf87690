package io.smarthub.domain.billing;

import java.util.List;

/**
 * The cheapest way to have enough chatbot conversations; a suggestion, never bought by itself.
 *
 * @param plan the plan to be on: the present one, or a bigger one where that is cheaper or the only way
 * @param changesPlan whether that is another plan than the present one
 * @param packages packages to switch on, none where the plan alone is enough
 * @param morePerMonth what a month costs more than now, from the next full period on; negative where it costs less
 * @param limit conversations per month with it
 * @param uncovered conversations of the gap that even this does not cover
 */
public record Advice(
        PlanCode plan, boolean changesPlan, List<AddOn> packages, Money morePerMonth, int limit, int uncovered) {

    public Advice {
        packages = List.copyOf(packages);
    }

    /** Whether it closes the whole gap. */
    public boolean isEnough() {
        return uncovered == 0;
    }
}
