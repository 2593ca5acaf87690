package io.smarthub.domain.statistics;

/** Counts that cannot be true together: the stored roll-ups are wrong and must be derived anew from the events. */
public final class ContradictoryFigures extends IllegalArgumentException {

    private final Invariant invariant;

    ContradictoryFigures(Invariant invariant, String counts) {
        super("the counts contradict " + invariant + ": " + counts);
        this.invariant = invariant;
    }

    /** The first invariant that does not hold. */
    public Invariant invariant() {
        return invariant;
    }
}
