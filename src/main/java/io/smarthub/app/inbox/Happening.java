package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.util.Locale;
import java.util.Optional;

/**
 * What a thread says of an event in which nobody speaks.
 *
 * @param key of the sentence in the {@code conversation} bundle; its arguments are the subject and the time
 * @param subject who did it, or to whom or what it was done; empty for an agent whose name is not known
 */
public record Happening(String key, Optional<String> subject) {

    /** The sentence about an event. */
    public static Happening of(Event event) {
        if (event.type() == EventType.SYSTEM && !event.text().isBlank()) {
            return new Happening("line.plain", Optional.of(event.text()));
        }
        String key = "line." + event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> who = Optional.ofNullable(event.authorName());
        return switch (event.type()) {
            case ASSIGNED, UNASSIGNED, RATED ->
                new Happening(key, event.text().isBlank() ? who : Optional.of(event.text()));
            default -> new Happening(key, who);
        };
    }
}
