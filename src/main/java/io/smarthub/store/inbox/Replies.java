package io.smarthub.store.inbox;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.Answer;
import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.domain.conversation.Event;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Rules;
import io.smarthub.store.derived.Stored;
import java.time.Instant;
import java.util.List;

/** What an agent says to a visitor. */
final class Replies {

    private final Sql sql;
    private final Rules rules;
    private final Conversations conversations;
    private final Instant now;

    Replies(Sql sql, Rules rules, Conversations conversations, Instant now) {
        this.sql = sql;
        this.rules = rules;
        this.conversations = conversations;
        this.now = now;
    }

    /** Stores the answer where it is not stored yet; answers its conversation. */
    List<Long> store(Action.Reply reply, List<Long> ids) {
        List<Stored> there = ids.size() == 1 ? conversations.load(ids) : List.of();
        if (there.isEmpty()) {
            throw new ReplyRefused(ReplyRefused.Why.NO_CONVERSATION);
        }
        Stored stored = there.getFirst();
        List<Event> events = appended(stored, reply);
        if (!events.isEmpty()) {
            Stored after = with(stored, events);
            conversations.save(List.of(new Conversations.Change(stored, after)));
        }
        return ids;
    }

    private Stored with(Stored stored, List<Event> events) {
        if (!WebChat.SOURCE.equals(stored.facts().key().source())) {
            throw new ReplyRefused(ReplyRefused.Why.READ_ONLY_COPY);
        }
        boolean erased = stored.facts().erased()
                || sql.number(
                                "SELECT COUNT(*) FROM visitor WHERE id = ? AND erased",
                                stored.facts().visitorId())
                        > 0;
        if (erased) {
            throw new ReplyRefused(ReplyRefused.Why.ERASED);
        }
        if (stored.events().size() + events.size() > Stored.MOST_EVENTS) {
            throw new ReplyRefused(ReplyRefused.Why.FULL);
        }
        return OwnerEvents.seen(stored.with(events));
    }

    private List<Event> appended(Stored stored, Action.Reply reply) {
        String agent = reply.agent() == null || reply.agent().isBlank()
                ? rules.ownerName()
                : reply.agent().strip();
        return Answer.events(reply, agent, stored.events(), !stored.assignees().isEmpty(), now);
    }
}
