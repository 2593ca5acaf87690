package io.smarthub.bench.report;

import java.util.function.IntConsumer;

/**
 * Two things measured by turns, so that what else the machine does meets both.
 *
 * @param firstMillis how long the very first one took, before anything was compiled, read or planned
 */
public record Turns(Samples ours, Samples theirs, double firstMillis) {

    private static final int BLOCK = 10;
    /** What has taken so long in all is not called again: a slow query by hand would hold everything up. */
    private static final long ENOUGH_NANOS = 20_000_000_000L;

    private static final double NANOS_A_MILLI = 1e6;

    /**
     * Calls each so many times after a warm-up of a quarter of that, in blocks, or fewer times where they take long. Each call gets
     * its number, to ask for something else than the one before.
     */
    public static Turns of(int calls, IntConsumer ours, IntConsumer theirs) {
        long start = System.nanoTime();
        ours.accept(0);
        double first = (System.nanoTime() - start) / NANOS_A_MILLI;
        int number = 1;
        long warm = System.nanoTime() + ENOUGH_NANOS;
        for (int end = number + calls / 4; number < end && System.nanoTime() < warm; number++) {
            ours.accept(number);
            theirs.accept(number);
        }
        Turns turns = new Turns(new Samples(), new Samples(), first);
        for (int end = number + calls; number < end; number += BLOCK) {
            turns.block(turns.ours, number, ours);
            turns.block(turns.theirs, number, theirs);
        }
        return turns;
    }

    private void block(Samples samples, int number, IntConsumer what) {
        for (int i = number; i < number + BLOCK && samples.total() < ENOUGH_NANOS; i++) {
            int call = i;
            samples.time(() -> what.accept(call));
        }
    }

    public String first() {
        return "first " + Table.number(firstMillis) + " ms";
    }
}
