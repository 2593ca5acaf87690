package io.smarthub.store.crash;

/** What kills of one kind did, added up. */
final class Losses {

    private final int size;
    private int kills;
    private int atWork;
    private long acknowledged;
    private long lost;
    private long mismatches;
    private long notFound;

    /** @param size how many conversations the data has */
    Losses(int size) {
        this.size = size;
    }

    /** @param wasAtWork whether the process had not yet come to its end */
    void add(State state, long newlyAcknowledged, boolean wasAtWork) {
        kills++;
        atWork += wasAtWork ? 1 : 0;
        acknowledged += newlyAcknowledged;
        lost += state.lost();
        mismatches += state.mismatches();
        notFound += Math.abs(state.notFound());
        System.out.printf(
                "kill %d, %s, %,d more acknowledged: %s%n",
                kills, wasAtWork ? "at work" : "afterwards", newlyAcknowledged, state);
    }

    long acknowledged() {
        return acknowledged;
    }

    boolean isEmpty() {
        return lost == 0 && mismatches == 0 && notFound == 0;
    }

    void print(String what) {
        System.out.println("| %s | %,d | %s |".formatted(what, size, this));
    }

    @Override
    public String toString() {
        return "%d kills, %d of them at work | %,d acknowledged | %d lost | %d mismatches | %d not found"
                .formatted(kills, atWork, acknowledged, lost, mismatches, notFound);
    }
}
