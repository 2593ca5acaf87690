package io.smarthub.store.inbox;

import io.smarthub.store.Sql;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Facts;
import io.smarthub.store.derived.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the owner has seen. */
final class Reading {

    private final Sql sql;
    private final Conversations conversations;

    Reading(Sql sql, Conversations conversations) {
        this.sql = sql;
        this.conversations = conversations;
    }

    /** Seen to the end, or to show as unread; answers what was before where that changes something. */
    Map<Long, List<String>> mark(boolean read, Collection<Long> ids) {
        Map<Long, List<String>> before = new LinkedHashMap<>();
        List<Conversations.Change> changes = new ArrayList<>();
        Set<Long> unread = new HashSet<>(
                sql.list("SELECT id FROM conversation WHERE unread AND id = ANY(?)", row -> row.number("id"), ids));
        for (Stored stored : conversations.load(ids)) {
            Facts facts = stored.facts();
            int count = stored.events().size();
            Facts after = read ? facts.withSeen(count, false) : facts.withSeen(facts.seenEvents(), true);
            if (!after.equals(facts) && (read || !unread.contains(facts.id()))) {
                changes.add(new Conversations.Change(stored, stored.withFacts(after)));
                before.put(
                        facts.id(),
                        List.of(
                                Integer.toString(facts.seenEvents()),
                                Boolean.toString(facts.markedUnread()),
                                Integer.toString(after.seenEvents())));
            }
        }
        conversations.save(changes);
        return before;
    }

    /** Back to what was, where nothing was read or marked since; answers the conversations. */
    List<Long> takeBack(boolean read, Map<Long, List<String>> before) {
        List<Conversations.Change> changes = new ArrayList<>();
        for (Stored stored : conversations.load(before.keySet())) {
            Facts facts = stored.facts();
            List<String> was = before.getOrDefault(facts.id(), List.of());
            boolean untouched = was.size() == 3
                    && facts.markedUnread() != read
                    && facts.seenEvents() == Integer.parseInt(was.get(2));
            if (untouched) {
                int seen =
                        Math.min(Integer.parseInt(was.get(0)), stored.events().size());
                Facts after = facts.withSeen(seen, Boolean.parseBoolean(was.get(1)));
                changes.add(new Conversations.Change(stored, stored.withFacts(after)));
            }
        }
        conversations.save(changes);
        return changes.stream().map(change -> change.after().facts().id()).toList();
    }
}
