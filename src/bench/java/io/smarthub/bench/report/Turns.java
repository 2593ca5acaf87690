package io.smarthub.bench.report;

import java.util.function.IntConsumer;

/**
 * Two things measured by turns, so that what else the machine does meets both.
 *
 * @param firstMillis how long the very first one took, before anything was compiled, read or planned
 */
public record Turns(Samples ours, Samples theirs, double firstMillis) {

    private static final int BLOCK = 10;
    private static final double NANOS_A_MILLI = 1e6;

    /**
     * Calls each so many times after a warm-up of a quarter of that, in blocks. Each call gets its number, to ask for something
     * else than the one before.
     */
    public static Turns of(int calls, IntConsumer ours, IntConsumer theirs) {
        long start = System.nanoTime();
        ours.accept(0);
        double first = (System.nanoTime() - start) / NANOS_A_MILLI;
        int number = 1;
        for (int end = number + calls / 4; number < end; number++) {
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
        for (int i = number; i < number + BLOCK; i++) {
            int call = i;
            samples.time(() -> what.accept(call));
        }
    }

    public String first() {
        return "first " + Table.number(firstMillis) + " ms";
    }
}
