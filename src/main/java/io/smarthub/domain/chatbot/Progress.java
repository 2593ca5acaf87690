package io.smarthub.domain.chatbot;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversation has come with the chatbot.
 *
 * @param flow the version it walks through, to the end also when a newer one is published; null before the first
 * @param at the message whose buttons or question wait; empty before the first
 * @param variables the answers given, by variable
 * @param refused answers in a row that the present question refused
 * @param phase who the visitor's counterpart is
 * @param events how many events were recorded; orders those of one instant
 */
public record Progress(
        @Nullable FlowVersion flow, String at, Map<String, String> variables, int refused, Phase phase, int events) {

    /** A conversation without a chatbot so far. */
    public static final Progress NONE = new Progress(null, "", Map.of(), 0, Phase.NONE, 0);

    public Progress {
        variables = Map.copyOf(variables);
        if (phase == Phase.ACTIVE && flow == null) {
            throw new IllegalArgumentException("an active chatbot walks through a flow");
        }
    }

    /** The same place, with another counterpart. */
    Progress in(Phase phase) {
        return new Progress(flow, at, variables, refused, phase, events);
    }
}
