package io.smarthub.store.inbox;

import io.smarthub.store.Sql;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the owner's last actions changed, so that it can be taken back, even after a restart. */
record UndoLog(Sql sql) {

    /** So many actions are remembered; an action on very many conversations counts as at most 100. */
    static final int ACTIONS = 200;

    /** Remembers what was before; answers the token, empty where nothing changed. */
    String remember(Map<Long, List<String>> before, boolean ofVisitors) {
        if (before.isEmpty()) {
            return "";
        }
        long token = sql.number("SELECT MAX(token) FROM undo_step") + 1;
        try (Sql.Batch batch =
                sql.batch("INSERT INTO undo_step (token, target_id, before, of_visitor) VALUES (?, ?, ?, ?)")) {
            before.forEach((target, was) -> batch.add(token, target, was, ofVisitors));
        }
        sql.update("DELETE FROM undo_step WHERE token <= ?", token - ACTIONS);
        return Long.toString(token);
    }

    /** What was before; it is forgotten by that. Nothing for a token that is used up or too old. */
    Map<Long, List<String>> take(String token) {
        Map<Long, List<String>> before = new LinkedHashMap<>();
        if (token.matches("\\d{1,18}")) {
            long number = Long.parseLong(token);
            sql.each(
                    "SELECT target_id, before FROM undo_step WHERE token = ? ORDER BY target_id",
                    row -> before.put(row.number("target_id"), row.texts("before")),
                    number);
            sql.update("DELETE FROM undo_step WHERE token = ?", number);
        }
        return before;
    }

    /** What was remembered of these visitors' cards goes with them. */
    void forget(Collection<Long> visitors) {
        sql.update("DELETE FROM undo_step WHERE of_visitor AND target_id = ANY(?)", visitors);
    }
}
