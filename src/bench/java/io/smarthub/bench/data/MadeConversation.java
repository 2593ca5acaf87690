package io.smarthub.bench.data;

import java.time.Instant;
import java.util.List;

/**
 * A made conversation.
 *
 * @param number its place in time, from 0
 * @param events in order of time, at least one
 */
public record MadeConversation(
        int number,
        String source,
        String externalId,
        boolean resolved,
        Person visitor,
        String channel,
        String language,
        String pageUrl,
        List<String> tags,
        List<MadeEvent> events) {

    /** A visitor; some come back. */
    public record Person(String externalId, String name, String email) {}

    public Instant openedAt() {
        return events.getFirst().at();
    }

    public Instant lastAt() {
        return events.getLast().at();
    }

    public long messages() {
        return events.stream().filter(MadeEvent::isMessage).count();
    }
}
