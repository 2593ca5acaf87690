package io.smarthub.store.inbox;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.Said;
import io.smarthub.domain.conversation.CardNumbers;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Facts;
import io.smarthub.store.derived.Rules;
import io.smarthub.store.derived.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Actions that happen in the conversation itself: they are events like any other, so everything derived follows. */
final class OwnerEvents {

    private final Sql sql;
    private final Rules rules;
    private final Conversations conversations;
    private final Instant now;

    OwnerEvents(Sql sql, Rules rules, Conversations conversations, Instant now) {
        this.sql = sql;
        this.rules = rules;
        this.conversations = conversations;
        this.now = now;
    }

    private record Situation(Status status, List<String> assignees) {}

    /** Appends what the action says where it changes something; answers the new events' ids by conversation. */
    Map<Long, List<String>> append(Action action, Collection<Long> ids) {
        Map<Long, Situation> situations = situations(ids);
        Map<Long, List<String>> appended = new LinkedHashMap<>();
        List<Conversations.Change> changes = new ArrayList<>();
        for (Stored stored : conversations.load(situations.keySet())) {
            long id = stored.facts().id();
            Situation situation = Objects.requireNonNull(situations.get(id));
            List<Event> events = Said.events(said(action, situation), rules.ownerName(), now, stored.events());
            if (!events.isEmpty() && stored.events().size() + events.size() <= Stored.MOST_EVENTS) {
                changes.add(new Conversations.Change(stored, seen(stored.with(events))));
                appended.put(id, events.stream().map(Event::externalId).toList());
            }
        }
        conversations.save(changes);
        return appended;
    }

    /** What the owner did, the owner has seen, if everything before it was. */
    static Stored seen(Stored with) {
        Facts facts = with.facts();
        return facts.seenEvents() < with.events().size() && ownersOnly(with, facts.seenEvents())
                ? with.withFacts(facts.withSeen(with.events().size(), facts.markedUnread()))
                : with;
    }

    private static boolean ownersOnly(Stored stored, int from) {
        return stored.events().subList(from, stored.events().size()).stream()
                .allMatch(event -> event.externalId().startsWith("owner:"));
    }

    private Map<Long, Situation> situations(Collection<Long> ids) {
        Map<Long, List<String>> assignees = new Rows(sql).assignees(ids);
        Map<Long, Situation> situations = new HashMap<>();
        sql.each(
                "SELECT id, status FROM conversation WHERE id = ANY(?)",
                row -> situations.put(
                        row.number("id"),
                        new Situation(
                                row.constant("status", Status.class),
                                assignees.getOrDefault(row.number("id"), List.of()))),
                ids);
        return situations;
    }

    private List<Said> said(Action action, Situation now) {
        return switch (action) {
            case Action.Resolve _
            when now.status() == Status.OPEN ->
                now.assignees().isEmpty()
                        ? List.of(new Said(EventType.ASSIGNED, rules.ownerName()), new Said(EventType.RESOLVED, ""))
                        : List.of(new Said(EventType.RESOLVED, ""));
            case Action.Reopen _ when now.status() == Status.RESOLVED -> List.of(new Said(EventType.REOPENED, ""));
            case Action.Assign(String agent)
            when !now.assignees().contains(agent.strip()) -> List.of(new Said(EventType.ASSIGNED, agent.strip()));
            case Action.Unassign(String agent)
            when now.assignees().contains(agent.strip()) -> List.of(new Said(EventType.UNASSIGNED, agent.strip()));
            case Action.Note(String text) -> List.of(new Said(EventType.NOTE, CardNumbers.masked(text.strip())));
            default -> List.of();
        };
    }

    /** Takes events back where nothing came behind them; answers the conversations. */
    List<Long> takeBack(Map<Long, List<String>> appended) {
        List<Conversations.Change> changes = new ArrayList<>();
        for (Stored stored : conversations.load(appended.keySet())) {
            List<String> ids = appended.getOrDefault(stored.facts().id(), List.of());
            int rest = stored.events().size() - ids.size();
            if (rest >= 0
                    && stored.events().subList(rest, stored.events().size()).stream()
                            .map(Event::externalId)
                            .toList()
                            .equals(ids)) {
                Facts facts = stored.facts();
                Facts fewer = facts.withSeen(Math.min(facts.seenEvents(), rest), facts.markedUnread());
                changes.add(new Conversations.Change(
                        stored, new Stored(fewer, stored.events().subList(0, rest))));
            }
        }
        conversations.save(changes);
        return changes.stream().map(change -> change.after().facts().id()).toList();
    }
}
