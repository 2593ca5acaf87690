package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Assignment;
import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from a conversation's events: a pure function of what is stored and of the rules.
 *
 * @param assignees in the order in which they were assigned
 * @param countedBy the event that consumed the quota unit; null without one
 */
record Derivation(
        Derived columns, List<String> assignees, @Nullable Event countedBy, ChatbotUse chatbots) {

    static Derivation of(Stored stored, Rules rules) {
        Timeline timeline = Timeline.of(stored.events());
        Classification classification = rules.classifier().classify(timeline);
        List<String> assignees = Assignment.of(stored.facts().source().assignees(), timeline);
        return new Derivation(
                Derived.of(stored, timeline, classification, assigned(assignees, rules)),
                assignees,
                classification.firstInteraction(),
                ChatbotUse.of(timeline));
    }

    private static Assigned assigned(List<String> assignees, Rules rules) {
        if (assignees.isEmpty()) {
            return Assigned.NOBODY;
        }
        return assignees.contains(rules.ownerName()) ? Assigned.OWNER : Assigned.OTHERS;
    }
}
