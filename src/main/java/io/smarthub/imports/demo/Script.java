package io.smarthub.imports.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-written dialogue. Each turn starts with its speaker: {@code v} visitor, {@code a} agent, {@code n} note.
 *
 * @param from the chatbot's message at which such a visitor gives up on buttons
 * @param months calendar months in which it makes sense; absent = all year
 */
record Script(
        String id,
        String from,
        String page,
        List<String> tags,
        String mood,
        @Nullable List<Integer> months,
        List<String> turns) {

    boolean fits(int month) {
        return months == null || months.contains(month);
    }
}
