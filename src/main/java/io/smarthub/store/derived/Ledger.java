package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the quota ledger: one unit per conversation ever (Q6), in the month of its first use of the chatbot in the account's zone
 * (Q5). Rows are only added. When a later import brings an earlier use, or the zone changes, the unit is taken back where it stood
 * and counted where it belongs (D10). Nothing is taken back without being counted again (D8).
 */
final class Ledger implements AutoCloseable {

    private static final String COLUMNS =
            " (id, conversation_id, in_month, counted_at, units, event_type, reason, event_id, evidence) ";

    private final Sql sql;
    private final Rules rules;
    private final String row;
    private final Sql.Batch firstUses;

    Ledger(Sql sql, Rules rules) {
        this(sql, rules, Numbers.SHOWN);
    }

    /** @param numbers where rows are added */
    Ledger(Sql sql, Rules rules, Numbers numbers) {
        this.sql = sql;
        this.rules = rules;
        row = "INSERT INTO " + numbers.ledger() + COLUMNS;
        firstUses = sql.batch(row + "VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)");
    }

    /** Follows a conversation from one derivation to the next; nothing is read where its unit is new or stays. */
    void follow(Stored after, @Nullable Derivation was, Derivation is) {
        Unit before = Unit.of(was, rules);
        Unit now = Unit.of(is, rules);
        if (now == null || now.equals(before)) {
            return;
        }
        if (before == null && !after.facts().erased()) {
            add(after, is, now, Stored.firstEventId(after.facts().id()), CountReason.FIRST_USE);
        } else {
            settle(after, Unit.sum(before), is, before == null ? CountReason.FIRST_USE : CountReason.EARLIER_USE);
        }
    }

    /** Adds the rows by which those that a conversation has come to say what is derived. */
    void settle(Stored stored, Map<Unit, Integer> known, Derivation is, CountReason reason) {
        Unit now = Unit.of(is, rules);
        if (now == null) {
            return;
        }
        Map<Unit, Integer> wrong = new HashMap<>(known);
        wrong.merge(now, -1, Integer::sum);
        wrong.values().removeIf(units -> units == 0);
        if (wrong.isEmpty()) {
            return;
        }
        if (stored.facts().erased()) {
            new AnonymousUnits(sql).add(wrong, reason);
            return;
        }
        long id = nextId(stored.facts().id());
        for (Map.Entry<Unit, Integer> surplus : wrong.entrySet()) {
            for (int i = 0; i < surplus.getValue(); i++) {
                takeBack(stored.facts().id(), id++, surplus.getKey(), reason);
            }
        }
        for (int missing = wrong.getOrDefault(now, 0); missing < 0; missing++) {
            add(stored, is, now, id++, reason);
        }
    }

    private long nextId(long conversation) {
        return Math.max(
                Stored.firstEventId(conversation),
                sql.number(
                                "SELECT MAX(id) FROM ledger_entry WHERE id BETWEEN ? AND ?",
                                Stored.firstEventId(conversation),
                                Stored.lastEventId(conversation))
                        + 1);
    }

    private void add(Stored stored, Derivation is, Unit unit, long id, CountReason reason) {
        long conversation = stored.facts().id();
        Event use = is.countedBy();
        if (use != null) {
            firstUses.add(
                    id,
                    conversation,
                    unit.month(),
                    unit.countedAt(),
                    unit.use(),
                    reason,
                    Unit.eventId(conversation, use, stored.events()),
                    use.evidence().equals(Evidence.EXACT)
                            ? null
                            : use.evidence().toString());
        }
    }

    private void takeBack(long conversation, long id, Unit unit, CountReason reason) {
        sql.update(
                row + """
                SELECT CAST(? AS BIGINT), conversation_id, in_month, counted_at, -1, event_type, CAST(? AS VARCHAR),
                event_id, evidence FROM ledger_entry
                WHERE id BETWEEN ? AND ? AND units = 1 AND in_month = ? AND counted_at = ? AND event_type = ?
                ORDER BY id DESC LIMIT 1""",
                id,
                reason,
                Stored.firstEventId(conversation),
                Stored.lastEventId(conversation),
                unit.month(),
                unit.countedAt(),
                unit.use());
    }

    /** Puts the rows of a conversation that were added for later out of force: it has changed since. */
    static void forgetNext(Sql sql, long conversation) {
        sql.update(
                "DELETE FROM " + Numbers.NEXT.ledger() + " WHERE id BETWEEN ? AND ?",
                Stored.firstEventId(conversation),
                Stored.lastEventId(conversation));
    }

    /** Adds the rows that were added for later. */
    static void addNext(Sql sql) {
        sql.update("INSERT INTO " + Numbers.SHOWN.ledger() + COLUMNS
                + "SELECT id, conversation_id, in_month, counted_at, units, event_type, reason, event_id, evidence FROM "
                + Numbers.NEXT.ledger());
    }

    /** What the rows of conversations between two add up to, by conversation. */
    static Map<Long, Map<Unit, Integer>> between(Sql sql, long first, long last) {
        Map<Long, Map<Unit, Integer>> sums = new HashMap<>();
        sql.each(
                "SELECT id, in_month, counted_at, units, event_type FROM ledger_entry WHERE id BETWEEN ? AND ?",
                row -> sums.computeIfAbsent(row.number("id") / Stored.MOST_EVENTS, key -> new HashMap<>())
                        .merge(AnonymousUnits.unit(row), row.integer("units"), Integer::sum),
                Stored.firstEventId(first),
                Stored.lastEventId(last));
        sums.values().forEach(units -> units.values().removeIf(sum -> sum == 0));
        return sums;
    }

    /** Takes the conversation and the event out of an erased conversation's rows: the one change rows ever see (D8, E21). */
    static void makeAnonymous(Sql sql, long conversation) {
        List<Long> ids = sql.list(
                "SELECT id FROM ledger_entry WHERE id BETWEEN ? AND ? ORDER BY id",
                row -> row.number("id"),
                Stored.firstEventId(conversation),
                Stored.lastEventId(conversation));
        for (long id : ids) {
            sql.update(
                    "UPDATE ledger_entry SET id = ?, conversation_id = NULL, event_id = NULL WHERE id = ?",
                    AnonymousUnits.nextId(sql),
                    id);
        }
    }

    @Override
    public void close() {
        firstUses.close();
    }
}
