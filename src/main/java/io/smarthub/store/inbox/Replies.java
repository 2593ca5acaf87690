package io.smarthub.store.inbox;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.domain.conversation.CardNumbers;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Rules;
import io.smarthub.store.derived.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an agent says to a visitor. */
final class Replies {

    private final Sql sql;
    private final Rules rules;
    private final Instant now;
    private final AttachmentFiles files;

    Replies(Sql sql, Rules rules, Instant now, AttachmentFiles files) {
        this.sql = sql;
        this.rules = rules;
        this.now = now;
        this.files = files;
    }

    /** @throws ReplyRefused when this text can be no answer */
    static void check(Action.Reply reply) {
        String text = reply.text().strip();
        if (text.isEmpty() && reply.attachment() == null) {
            throw new ReplyRefused(ReplyRefused.Why.EMPTY);
        }
        if (text.length() > Action.Reply.LONGEST_REPLY) {
            throw new ReplyRefused(ReplyRefused.Why.TOO_LONG);
        }
        if (reply.clientId().isBlank()) {
            throw new IllegalArgumentException("a reply needs a client id");
        }
    }

    /** Stores the answer where it is not stored yet; answers its conversation. */
    List<Long> store(Action.Reply reply, List<Long> ids) {
        Conversations conversations = new Conversations(sql, rules);
        List<Stored> there = ids.size() == 1 ? conversations.load(ids) : List.of();
        if (there.isEmpty()) {
            throw new ReplyRefused(ReplyRefused.Why.NO_CONVERSATION);
        }
        Stored stored = there.getFirst();
        String id = "owner:reply:" + reply.clientId().strip();
        if (stored.events().stream().noneMatch(event -> event.externalId().equals(id))) {
            Stored after = with(stored, appended(stored, reply, id));
            if (reply.attachment() != null) {
                // the file first: an event never names one that is not there
                files.keep(stored.facts().key().externalId(), reply.attachment());
            }
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

    private List<Event> appended(Stored stored, Action.Reply reply, String id) {
        String agent = reply.agent() == null || reply.agent().isBlank()
                ? rules.ownerName()
                : reply.agent().strip();
        Timeline timeline = Timeline.of(stored.events());
        List<OwnerEvents.Said> said = new ArrayList<>();
        if (Summary.of(timeline).status() == Status.RESOLVED) {
            said.add(new OwnerEvents.Said(EventType.REOPENED, ""));
        }
        if (!isThere(agent, timeline)) {
            said.add(new OwnerEvents.Said(EventType.AGENT_JOINED, agent));
        }
        if (new Rows(sql).assignees(List.of(stored.facts().id())).isEmpty()) {
            said.add(new OwnerEvents.Said(EventType.ASSIGNED, agent));
        }
        said.add(new OwnerEvents.Said(
                EventType.AGENT_MESSAGE, CardNumbers.masked(reply.text().strip()), id));
        List<Event> events = new ArrayList<>(OwnerEvents.events(said, agent, now, stored.events()));
        events.add(events.removeLast().with(reply.attachment()));
        return events;
    }

    private static boolean isThere(String agent, Timeline timeline) {
        return timeline.last(event -> agent.equals(event.authorName())
                        && (event.type() == EventType.AGENT_JOINED || event.type() == EventType.AGENT_LEFT))
                .map(event -> event.type() == EventType.AGENT_JOINED)
                .orElse(false);
    }
}
