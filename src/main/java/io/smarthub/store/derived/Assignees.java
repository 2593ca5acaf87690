package io.smarthub.store.derived;

import io.smarthub.store.Sql;
import java.util.List;

/** The table of assigned agents. */
final class Assignees {

    private Assignees() {}

    static Sql.Batch insert(Sql sql) {
        return sql.batch("INSERT INTO conversation_assignee (conversation_id, agent) VALUES (?, ?)");
    }

    static void write(Sql sql, Sql.Batch insert, long conversation, List<String> before, List<String> after) {
        for (String agent : before) {
            if (!after.contains(agent)) {
                sql.update(
                        "DELETE FROM conversation_assignee WHERE conversation_id = ? AND agent = ?",
                        conversation,
                        agent);
            }
        }
        for (String agent : after) {
            if (!before.contains(agent)) {
                insert.add(conversation, agent);
            }
        }
    }
}
