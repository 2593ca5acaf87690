package io.smarthub.store.derived;

import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quota ledger: one unit per conversation ever (Q6), in the month of its first use of the chatbot in the account's
 * zone (Q5). A unit is never deleted (D8). When a later import brings an earlier use, or the zone changes, the unit moves
 * to the month it belongs to (D10).
 */
final class Ledger {

    private Ledger() {}

    /** A unit to be written. */
    record Unit(long conversation, boolean known, Instant countedAt, EventType countedBy) {}

    static Optional<Unit> unit(long conversation, @Nullable Derivation was, Derivation is) {
        Instant before = was == null ? null : was.columns().countedAt();
        Instant countedAt = is.columns().countedAt();
        if (countedAt == null || is.countedBy() == null) {
            return Optional.empty();
        }
        boolean same = countedAt.equals(before) && was != null && Objects.equals(was.countedBy(), is.countedBy());
        return same ? Optional.empty() : Optional.of(new Unit(conversation, before != null, countedAt, is.countedBy()));
    }

    static void write(Sql sql, Rules rules, List<Unit> units) {
        try (Sql.Batch insert = sql.batch("""
                INSERT INTO quota_ledger (in_month, counted_at, event_type, conversation_id, id)
                VALUES (?, ?, ?, ?, ?)""");
                Sql.Batch update = sql.batch("""
                        UPDATE quota_ledger SET in_month = ?, counted_at = ?, event_type = ?, conversation_id = ?
                        WHERE id = ?""")) {
            for (Unit unit : units) {
                (unit.known() ? update : insert)
                        .add(
                                rules.month(unit.countedAt()),
                                unit.countedAt(),
                                unit.countedBy(),
                                unit.conversation(),
                                unit.conversation());
            }
        }
    }
}
