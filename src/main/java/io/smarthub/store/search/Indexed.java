package io.smarthub.store.search;

import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.Candidate;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the index knows it.
 *
 * @param revision ascends with every change of any conversation
 * @param anchors the instants a period can be about; those it does not have are missing
 * @param zone the account's, for the hour of the week
 * @param assigned who is assigned, as the tabs ask
 * @param texts messages, notes and buttons, each for itself
 * @param visitor name and e-mail, as far as known
 */
public record Indexed(
        long id,
        long revision,
        Map<Period.Anchor, Instant> anchors,
        ZoneId zone,
        Status status,
        Outcome outcome,
        boolean joinedByChatbot,
        boolean waiting,
        boolean unread,
        String source,
        String assigned,
        List<String> agents,
        List<String> tags,
        @Nullable Integer rating,
        @Nullable String pageUrl,
        long visitorId,
        List<String> visitor,
        List<String> texts) {

    public Indexed {
        anchors = Map.copyOf(anchors);
        agents = List.copyOf(agents);
        tags = List.copyOf(tags);
        visitor = List.copyOf(visitor);
        texts = List.copyOf(texts);
    }

    /** Its place in the list. */
    public Instant lastMessageAt() {
        Instant last = anchors.get(Period.Anchor.LAST_MESSAGE);
        if (last == null) {
            throw new IllegalArgumentException("conversation " + id + " has no last message");
        }
        return last;
    }

    /** What a query can be held against without an index. */
    public Candidate candidate() {
        return new Candidate(
                texts,
                visitor,
                tags,
                source,
                status,
                outcome,
                unread,
                waiting,
                joinedByChatbot,
                lastMessageAt().atZone(zone).toLocalDate());
    }
}
