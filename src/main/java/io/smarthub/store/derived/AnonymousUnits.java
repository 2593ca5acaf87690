package io.smarthub.store.derived;

import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The ledger's rows of erased visitors. They name no conversation, so they are compared with what erased conversations say as a whole:
 * how many units of which use, in which month.
 */
final class AnonymousUnits {

    private final Sql sql;
    private final Map<Unit, Integer> expected = new HashMap<>();

    AnonymousUnits(Sql sql) {
        this.sql = sql;
    }

    /** An erased conversation says this. */
    void expect(Derivation is, Rules rules) {
        Unit unit = Unit.of(is, rules);
        if (unit != null) {
            expected.merge(unit, 1, Integer::sum);
        }
    }

    /** Units that rows say and no erased conversation does, and with a minus, those that only conversations say. */
    Map<Unit, Integer> wrong() {
        Map<Unit, Integer> wrong = new HashMap<>();
        sql.each(
                "SELECT in_month, counted_at, units, event_type FROM ledger_entry WHERE id < 0",
                row -> wrong.merge(unit(row), row.integer("units"), Integer::sum));
        expected.forEach((unit, units) -> wrong.merge(unit, -units, Integer::sum));
        wrong.values().removeIf(units -> units == 0);
        return wrong;
    }

    /** Adds rows: of what is too much, so many are taken back; of what is missing, so many are counted. */
    void add(Map<Unit, Integer> wrong, CountReason reason) {
        wrong.forEach((unit, units) -> {
            for (int i = 0; i < Math.abs(units); i++) {
                sql.update("""
                        INSERT INTO ledger_entry (id, in_month, counted_at, units, event_type, reason)
                        VALUES (?, ?, ?, ?, ?, ?)""", nextId(sql), unit.month(), unit.countedAt(), units > 0 ? -1 : 1, unit.use(), reason);
            }
        });
    }

    static long nextId(Sql sql) {
        return Math.min(0, sql.number("SELECT MIN(id) FROM ledger_entry")) - 1;
    }

    static Unit unit(Row row) throws SQLException {
        return new Unit(row.text("in_month"), row.instant("counted_at"), row.constant("event_type", EventType.class));
    }
}
