package io.smarthub.domain.chatbot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The messages of a flow. Immutable: an edit gives another tree, and undoing it is keeping the old one.
 *
 * @param menu the first message
 */
public record Tree(Message menu) {

    /** All messages from the menu downwards, a branch before the next; none further down than one level too many. */
    public List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(menu, Place.menu(menu.id()), 1));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            visits.add(visit);
            if (visit.level() <= Limits.LEVELS) {
                visit.below().reversed().forEach(open::push);
            }
        }
        return List.copyOf(visits);
    }

    /** The message of that id. */
    public Optional<Message> message(String id) {
        return visits().stream()
                .map(Visit::message)
                .filter(message -> message.id().equals(id))
                .findFirst();
    }

    /** The message that offers the reply of that id. */
    public Optional<Message> offering(String replyId) {
        return visits().stream()
                .map(Visit::message)
                .filter(message -> message.step().replies().stream()
                        .anyMatch(reply -> reply.id().equals(replyId)))
                .findFirst();
    }

    /** The reply of that id. */
    public Optional<Reply> reply(String id) {
        return offering(id).stream()
                .flatMap(message -> message.step().replies().stream())
                .filter(reply -> reply.id().equals(id))
                .findFirst();
    }
}
