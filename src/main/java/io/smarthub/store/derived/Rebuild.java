package io.smarthub.store.derived;

import io.smarthub.app.account.NumbersMoved;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deriving of everything anew that has been begun and not ended: a row in the database, so that the next start goes on with it.
 *
 * @param target the rules by which it derives
 * @param version of the program's rules
 * @param whole whether nothing that is there can be trusted, since another version derived it: nothing is shown before it ends
 * @param passed conversations up to this key are derived by the target, those behind it as before
 * @param done how many those are
 * @param total how many there were at its beginning
 * @param moved what it has done to outcomes so far
 */
public record Rebuild(
        Rules target, int version, boolean whole, long passed, long done, long total, NumbersMoved moved) {

    /** The one that has been begun; empty in the normal case. */
    public static Optional<Rebuild> find(Sql sql) {
        return sql.first("SELECT * FROM rebuild WHERE id = 1", Rebuild::of);
    }

    private static Rebuild of(Row row) throws SQLException {
        return new Rebuild(
                new Rules(
                        ZoneId.of(row.text("zone")),
                        row.constant("outcome_reading", OutcomeReading.class),
                        row.text("owner_name")),
                row.integer("rules_version"),
                row.flag("whole"),
                row.number("passed"),
                row.number("done"),
                row.number("total"),
                new NumbersMoved(
                        row.number("moved"),
                        row.number("resolved_before"),
                        row.number("resolved_after"),
                        row.number("escalated_before"),
                        row.number("escalated_after"),
                        0));
    }

    /**
     * Begins one, from nothing. What an earlier one has done to conversations is done again or taken back by it.
     *
     * @param whole see {@link #whole}
     */
    public static void begin(Sql sql, Rules target, boolean whole, Instant now) {
        clear(sql);
        sql.update(
                """
                INSERT INTO rebuild (id, zone, outcome_reading, owner_name, rules_version, whole, begun_at, passed, done, total,
                moved, resolved_before, resolved_after, escalated_before, escalated_after)
                VALUES (1, ?, ?, ?, ?, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0)""",
                target.zone().getId(),
                target.reading(),
                target.ownerName(),
                Rules.VERSION,
                whole,
                now,
                sql.number("SELECT COUNT(*) FROM conversation"));
    }

    /** How many conversations there are to do: those that came meanwhile are among them. */
    public long all(Sql sql) {
        // counters of another version may say anything; nobody stores beside that
        return whole ? total : sql.number("SELECT SUM(conversations) FROM inbox_count");
    }

    /** Without the one that has {@linkplain #hasLeftRowsAlone left rows alone}; its {@link #leftovers} are for the caller to empty. */
    public static void takeBack(Sql sql) {
        clear(sql, "rebuild");
    }

    /** Without anything that one has left. */
    public static void clear(Sql sql) {
        leftovers().forEach(table -> clear(sql, table));
    }

    /** The tables in which one leaves something, its row first. */
    public static List<String> leftovers() {
        return Stream.concat(
                        Stream.of("rebuild", "rebuild_unit", Numbers.NEXT.ledger()),
                        Arrays.stream(RollUp.values()).map(Numbers.NEXT::table))
                .toList();
    }

    /** Empties one of the {@link #leftovers}. */
    public static void clear(Sql sql, String table) {
        sql.update("DELETE FROM " + table);
    }

    /**
     * Whether all conversations are still what they were, so that another one can take the place of this one, or none. The zone is not
     * in their rows; where a reading or a name has come into them, whoever stores has to know which ones those are.
     *
     * @param shown the rules in force
     */
    public boolean hasLeftRowsAlone(Rules shown) {
        return !whole && (passed == 0 || new Rules(shown.zone(), target.reading(), target.ownerName()).equals(shown));
    }

    /** Whether a conversation is derived by the target already. */
    boolean hasPassed(long conversation) {
        return conversation <= passed;
    }

    Rebuild passing(long conversation, long more, NumbersMoved movedSoFar) {
        return new Rebuild(target, version, whole, conversation, done + more, total, movedSoFar);
    }

    static NumbersMoved plus(NumbersMoved sum, Outcome before, Outcome after) {
        return new NumbersMoved(
                sum.conversations() + (before == after ? 0 : 1),
                sum.resolvedBefore() + (before == Outcome.RESOLVED ? 1 : 0),
                sum.resolvedAfter() + (after == Outcome.RESOLVED ? 1 : 0),
                sum.escalatedBefore() + (before == Outcome.ESCALATED ? 1 : 0),
                sum.escalatedAfter() + (after == Outcome.ESCALATED ? 1 : 0),
                0);
    }

    /** Stores how far it is. */
    void save(Sql sql) {
        sql.update(
                """
                UPDATE rebuild SET passed = ?, done = ?, moved = ?, resolved_before = ?, resolved_after = ?, escalated_before = ?,
                escalated_after = ? WHERE id = 1""",
                passed,
                done,
                moved.conversations(),
                moved.resolvedBefore(),
                moved.resolvedAfter(),
                moved.escalatedBefore(),
                moved.escalatedAfter());
    }

    /** It has to look at this conversation's unit of the quota, once more where it has already. */
    static void settleLater(Sql sql, Facts facts) {
        Ledger.forgetNext(sql, facts.id());
        sql.update(
                "MERGE INTO rebuild_unit (conversation_id, settled, erased) KEY (conversation_id) VALUES (?, FALSE, ?)",
                facts.id(),
                facts.erased());
    }
}
