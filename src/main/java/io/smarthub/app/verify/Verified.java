package io.smarthub.app.verify;

import java.util.List;

/**
 * What a verification found.
 *
 * @param conversations how many were derived again
 * @param events how many they have
 * @param mismatches how many numbers are stored differently; 0 when all is right
 * @param examples in English, what is stored and what the events say; at most {@value #MOST_EXAMPLES}
 */
public record Verified(long conversations, long events, long mismatches, List<String> examples) {

    /** So many mismatches are described. */
    public static final int MOST_EXAMPLES = 1_000;

    public Verified {
        examples = List.copyOf(examples);
    }

    public boolean isClean() {
        return mismatches == 0;
    }
}
