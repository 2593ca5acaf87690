package io.smarthub.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** Draws words as languages do: the n-th most frequent one n times as seldom as the first. */
final class Zipf {

    private static final int SLOTS = 1 << 20;

    private final List<String> words;
    private final int[] slots = new int[SLOTS];

    /** @param words the most frequent first */
    Zipf(List<String> words) {
        this.words = List.copyOf(words);
        double whole = 0;
        for (int rank = 1; rank <= words.size(); rank++) {
            whole += 1.0 / rank;
        }
        double sum = 0;
        int slot = 0;
        for (int rank = 1; rank <= words.size(); rank++) {
            sum += 1.0 / rank;
            int end = rank == words.size() ? SLOTS : (int) (sum / whole * SLOTS);
            while (slot < end) {
                slots[slot++] = rank - 1;
            }
        }
    }

    String next(SplittableRandom random) {
        return words.get(slots[random.nextInt(SLOTS)]);
    }
}
