package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Event;
import io.smarthub.store.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place that writes conversations: their events, everything derived from them, the quota ledger, roll-ups and
 * counters, together in the caller's transaction. Used by imports, the owner's actions and erasing alike.
 */
public final class Conversations {

    static final String FIND = "SELECT * FROM conversation WHERE external_id = ANY(?)";

    private final Sql sql;
    private final Rules rules;
    private boolean offersChanged;

    public Conversations(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /**
     * A conversation as it was and as it shall be. New events stand behind the old ones, which keep their places.
     *
     * @param before null for a new one
     */
    public record Change(@Nullable Stored before, Stored after) {}

    /** A conversation that was written, whom it is assigned to, its chatbots, and the revision it has now. */
    public record Saved(Stored stored, List<String> assignees, ChatbotParts chatbots, long revision) {}

    /** These conversations, by id; those that are not there are left out. */
    public List<Stored> load(Collection<Long> ids) {
        return ConversationTable.facts(sql, ids).stream()
                .map(facts -> new Stored(facts, EventTable.of(sql, facts.id())))
                .toList();
    }

    /**
     * The facts of conversations of these ids at their sources. Of any source: H2 walks the whole index as soon as another of
     * its columns is compared, too.
     */
    public List<Facts> find(Collection<String> externalIds) {
        return sql.list(FIND, ConversationTable::facts, externalIds);
    }

    /** The facts of conversations, by id; those that are not there are left out. */
    public List<Facts> facts(Collection<Long> ids) {
        return ConversationTable.facts(sql, ids);
    }

    /** The facts with the events. */
    public Stored withEvents(Facts facts) {
        return new Stored(facts, EventTable.of(sql, facts.id()));
    }

    /** Ids from here on are free. */
    public long nextId() {
        return sql.number("SELECT MAX(id) FROM conversation") + 1;
    }

    /** Appends events to a conversation: what the owner does to it. Answers what is stored then. */
    public Stored append(long id, List<Event> events) {
        Stored before = load(List.of(id)).getFirst();
        Stored after = before.with(events);
        save(List.of(new Change(before, after)));
        return after;
    }

    /** Marks the conversations of visitors who are told differently now as changed; answers their ids. */
    public List<Long> touchVisitors(Collection<Long> visitors) {
        if (visitors.isEmpty()) {
            return List.of();
        }
        sql.update("UPDATE conversation SET revision = ? WHERE visitor_id = ANY(?)", nextRevision(), visitors);
        return sql.list("SELECT id FROM conversation WHERE visitor_id = ANY(?)", row -> row.number("id"), visitors);
    }

    /** Marks conversations as changed where something beside them did, such as their tags. */
    public void touch(Collection<Long> ids) {
        sql.update("UPDATE conversation SET revision = ? WHERE id = ANY(?)", nextRevision(), ids);
    }

    /** Counts conversations that have got a tag, or lost it: how many more, or fewer, each tag has. */
    public void tagged(Map<String, Long> more) {
        Sums sums = new Sums(rules);
        more.forEach(sums::tagged);
        offersChanged |= SumTables.add(sql, sums, Numbers.SHOWN);
    }

    /** Whether a source, a tag, an agent or a chatbot occurs now that did not before, or no longer. */
    public boolean offersChanged() {
        return offersChanged;
    }

    private long nextRevision() {
        return sql.number("SELECT MAX(revision) FROM conversation") + 1;
    }

    /** Writes all changes, and answers them in their order; new conversations should come in the order of their ids. */
    public List<Saved> save(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Saved> saved = new ArrayList<>(changes.size());
        long revision = nextRevision();
        Sums sums = new Sums(rules);
        BesideRebuild rebuild = new BesideRebuild(sql, rules);
        Map<String, Map<String, ChatbotUse.Named>> names = new HashMap<>();
        try (Sql.Batch conversations = ConversationTable.insert(sql);
                Sql.Batch events = EventTable.insert(sql);
                Sql.Batch assignees = Assignees.insert(sql);
                Ledger ledger = new Ledger(sql, rules)) {
            for (Change change : changes) {
                Facts facts = change.after().facts();
                Stored before = change.before();
                Derivation was = before == null ? null : Derivation.of(before, rules);
                Derivation is = Derivation.of(change.after(), rules);
                EventTable.write(
                        sql,
                        events,
                        facts.id(),
                        before == null ? List.of() : before.events(),
                        change.after().events());
                String source = facts.key().source();
                Derivation rowWas = before == null || was == null ? null : rebuild.ofRow(before, was);
                Derivation row = rebuild.ofRow(change.after(), is);
                if (was == null || rowWas == null) {
                    ConversationTable.insert(conversations, facts, row.columns(), revision);
                } else {
                    sums.statistics(source, was, -1);
                    sums.choices(source, was, -1);
                    sums.inbox(source, rowWas.columns(), -1);
                    ConversationTable.update(sql, facts, row.columns(), revision);
                }
                sums.statistics(source, is, 1);
                sums.choices(source, is, 1);
                sums.inbox(source, row.columns(), 1);
                rebuild.follow(change.after(), rowWas, row, is);
                Assignees.write(sql, assignees, facts.id(), was == null ? List.of() : was.assignees(), is.assignees());
                ledger.follow(change.after(), was, is);
                saved.add(new Saved(change.after(), is.assignees(), ChatbotParts.of(source, is.chatbots()), revision));
                is.chatbots()
                        .names()
                        .forEach((bot, named) -> names.computeIfAbsent(source, key -> new HashMap<>())
                                .merge(bot, named, ChatbotUse.Named::later));
            }
        }
        offersChanged |= SumTables.add(sql, sums, Numbers.SHOWN);
        rebuild.write();
        SumTables.name(sql, names);
        return saved;
    }
}
