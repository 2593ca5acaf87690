package io.smarthub.domain.chatbot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message with its place in the tree.
 *
 * @param message the message
 * @param place how one gets there
 * @param level 1 for the menu
 */
public record Visit(Message message, Place place, int level) {

    /** The messages one step further, in the order of the buttons, then where it leads without one. */
    List<Visit> below() {
        List<Visit> below = new ArrayList<>();
        for (Reply reply : message.step().replies()) {
            next(reply.target(), reply.label()).ifPresent(below::add);
        }
        String onward =
                message.step() instanceof Step.Ask ask ? "{" + ask.question().variable() + "}" : "…";
        message.step().onward().flatMap(target -> next(target, onward)).ifPresent(below::add);
        return below;
    }

    private Optional<Visit> next(Target target, String step) {
        return target instanceof Target.Say(Message next)
                ? Optional.of(new Visit(next, place.below(step, next.id()), level + 1))
                : Optional.empty();
    }
}
