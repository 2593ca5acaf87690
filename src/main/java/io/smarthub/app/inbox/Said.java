package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Something the owner or an agent does in a conversation, before it has its place there.
 *
 * @param id of the event it becomes
 */
public record Said(EventType type, String text, String id) {

    /** With an id that nothing else has. */
    public Said(EventType type, String text) {
        this(type, text, "owner:" + UUID.randomUUID());
    }

    /** As events behind everything that is there, even where a clock went back. */
    public static List<Event> events(List<Said> said, String author, Instant now, List<Event> there) {
        Instant at = there.stream()
                .map(Event::at)
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plus(Duration.ofMillis(1)))
                .orElse(now);
        List<Event> events = new ArrayList<>();
        for (Said one : said) {
            events.add(new Event(
                    one.id(),
                    at,
                    events.size(),
                    one.type(),
                    one.text(),
                    Evidence.EXACT,
                    author,
                    null,
                    null,
                    List.of(),
                    false));
        }
        return events;
    }
}
