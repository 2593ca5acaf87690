package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Timeline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from a conversation's events: a pure function of what is stored and of the rules.
 *
 * @param assignees in the order in which they were assigned
 * @param countedBy what consumed the quota unit; null without one
 */
record Derivation(
        Derived columns, List<String> assignees, @Nullable EventType countedBy, ChatbotUse chatbots) {

    static Derivation of(Stored stored, Rules rules) {
        Timeline timeline = Timeline.of(stored.events());
        Classification classification = rules.classifier().classify(timeline);
        List<String> assignees = assignees(stored.facts(), timeline);
        return new Derivation(
                Derived.of(stored, timeline, classification, assigned(assignees, rules)),
                assignees,
                classification.firstInteraction() == null
                        ? null
                        : classification.firstInteraction().type(),
                ChatbotUse.of(timeline));
    }

    /** The source's, changed by the events: the text of ASSIGNED and UNASSIGNED is the agent, or else who did it. */
    static List<String> assignees(Facts facts, Timeline timeline) {
        SequencedSet<String> names = new LinkedHashSet<>(facts.source().assignees());
        for (Event event : timeline.events()) {
            String name = event.text().isBlank() ? Objects.requireNonNullElse(event.authorName(), "") : event.text();
            if (event.type() == EventType.ASSIGNED && !name.isBlank()) {
                names.add(name.strip());
            } else if (event.type() == EventType.UNASSIGNED) {
                names.remove(name.strip());
            }
        }
        return List.copyOf(names);
    }

    private static Assigned assigned(List<String> assignees, Rules rules) {
        if (assignees.isEmpty()) {
            return Assigned.NOBODY;
        }
        return assignees.contains(rules.ownerName()) ? Assigned.OWNER : Assigned.OTHERS;
    }
}
