package io.smarthub.imports.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** The demo's only source of chance: the same seed gives the same demo on every machine. */
record Dice(Random random) {

    static Dice seeded(long seed) {
        return new Dice(new Random(seed));
    }

    /** From the first number to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    <T> T pick(List<T> options, ToIntFunction<T> weight) {
        int left = random.nextInt(options.stream().mapToInt(weight).sum());
        for (T option : options) {
            left -= weight.applyAsInt(option);
            if (left < 0) {
                return option;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }
}
