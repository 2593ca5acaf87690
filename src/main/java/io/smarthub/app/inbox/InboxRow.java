package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the list shows it.
 *
 * @param visitor the visitor's name, or e-mail, or "" when neither is known
 * @param waitingSince since when the visitor waits for an agent, null when nobody waits
 * @param unread whether there is something the owner has not seen
 */
public record InboxRow(
        long id,
        String source,
        String externalId,
        String visitor,
        Status status,
        boolean joinedByChatbot,
        Outcome outcome,
        Instant openedAt,
        Instant lastMessageAt,
        @Nullable Instant waitingSince,
        String preview,
        Author previewAuthor,
        boolean unread,
        boolean assumedTime,
        List<String> tags,
        List<String> assignees) {

    public InboxRow {
        tags = List.copyOf(tags);
        assignees = List.copyOf(assignees);
    }

    /** Where this row stands in the list. */
    public Cursor cursor() {
        return new Cursor(lastMessageAt, id);
    }
}
