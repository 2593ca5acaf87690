package io.smarthub.domain.quota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that another count might take differently.
 *
 * @param conversation its number
 * @param name what people call it: the visitor's name, or the source's id
 * @param at its first use of the chatbot, and where there was none, when the chatbot was shown
 * @param countedIn the month it is counted in here; null where it is not counted
 * @param evidence how sure its source is of what decided
 */
public record Suspect(
        long conversation,
        String name,
        Instant at,
        @Nullable String countedIn,
        String evidence) {

    /** Whether what decided was recognised by a rule of thumb. */
    public boolean isHeuristic() {
        return evidence.startsWith("heuristic");
    }
}
