package io.smarthub.domain.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Derives badge, outcome and quota unit from a conversation's events, and says why (decision D1, rules 2.2).
 * A pure function: the order in which events arrive, and events that arrive twice, make no difference.
 *
 * @param reading how "Connect with agent" without a message is read (D2)
 */
public record Classifier(OutcomeReading reading) {

    /** Classifies the events of one conversation, given in any order. */
    public Classification classify(List<Event> events) {
        return classify(Timeline.of(events));
    }

    /** Classifies the events of one conversation. */
    public Classification classify(Timeline timeline) {
        Event trigger =
                timeline.first(event -> event.type().provesChatbotShown()).orElse(null);
        List<Event> interactions = timeline.all(event -> event.type().isInteraction());
        Event firstInteraction = interactions.isEmpty() ? null : interactions.getFirst();
        if (trigger == null) {
            return new Classification(Outcome.NONE, null, null, 0, false, withoutChatbot(timeline));
        }
        Verdict verdict = verdict(timeline, trigger, firstInteraction);
        boolean agentWrote = timeline.first(is(EventType.AGENT_MESSAGE)).isPresent();
        return new Classification(
                verdict.outcome,
                trigger,
                firstInteraction,
                interactions.size(),
                verdict.outcome == Outcome.RESOLVED && agentWrote,
                verdict.why(trigger));
    }

    private static Why withoutChatbot(Timeline timeline) {
        Optional<Event> automatic = timeline.first(is(EventType.AUTO_MESSAGE));
        return new Why(
                automatic.isPresent() ? Rule.E11 : Rule.E7,
                automatic.orElse(null),
                automatic.map(Event::evidence).orElse(Evidence.EXACT));
    }

    private Verdict verdict(Timeline timeline, Event trigger, @Nullable Event firstInteraction) {
        Optional<Event> message = timeline.firstAfter(trigger, is(EventType.VISITOR_MESSAGE));
        if (message.isPresent()) {
            return new Verdict(
                    Outcome.ESCALATED, messageRule(timeline, message.get(), firstInteraction), message.get());
        }
        Optional<Event> handedOver = timeline.first(is(EventType.HANDOFF));
        if (handedOver.isPresent()) {
            return new Verdict(Outcome.ESCALATED, Rule.D3A, handedOver.get());
        }
        Optional<Event> connect = timeline.first(is(EventType.HANDOFF_CLICK));
        if (connect.isPresent()) {
            return switch (reading) {
                case STANDARD -> new Verdict(Outcome.ESCALATED, Rule.E6, connect.get());
                case SMARTSUPP_LITERAL -> new Verdict(Outcome.RESOLVED, Rule.D2, connect.get());
            };
        }
        boolean wroteFirst = timeline.first(is(EventType.VISITOR_MESSAGE)).isPresent();
        if (firstInteraction == null) {
            return new Verdict(Outcome.NONE, wroteFirst ? Rule.E9 : Rule.E1, null);
        }
        return usedOnly(timeline, firstInteraction, wroteFirst);
    }

    private static Verdict usedOnly(Timeline timeline, Event firstInteraction, boolean wroteFirst) {
        Optional<Event> agent = timeline.first(is(EventType.AGENT_MESSAGE));
        if (wroteFirst) {
            return agent.map(reply -> new Verdict(Outcome.ESCALATED, Rule.E8, reply))
                    .orElseGet(() -> new Verdict(Outcome.RESOLVED, Rule.E8, firstInteraction));
        }
        if (agent.isPresent()) {
            return new Verdict(Outcome.RESOLVED, Rule.E10, firstInteraction);
        }
        boolean clicked = timeline.first(is(EventType.BUTTON_CLICK)).isPresent();
        return new Verdict(Outcome.RESOLVED, clicked ? Rule.E2 : Rule.E17, firstInteraction);
    }

    private static Rule messageRule(Timeline timeline, Event message, @Nullable Event firstInteraction) {
        if (firstInteraction == null) {
            return Rule.E3;
        }
        if (timeline.firstBefore(message, is(EventType.HANDOFF_CLICK)).isPresent()) {
            return Rule.E5;
        }
        return timeline.firstBefore(message, is(EventType.RESOLVED)).isPresent() ? Rule.E16 : Rule.E4;
    }

    private static Predicate<Event> is(EventType type) {
        return event -> event.type() == type;
    }

    private record Verdict(
            Outcome outcome, Rule rule, @Nullable Event event) {

        Why why(Event trigger) {
            return new Why(
                    rule,
                    event,
                    event == null ? trigger.evidence() : event.evidence().weaker(trigger.evidence()));
        }
    }
}
