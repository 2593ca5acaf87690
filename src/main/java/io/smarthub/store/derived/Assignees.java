package io.smarthub.store.derived;

import io.smarthub.store.Sql;
import java.util.List;

/** The table of assigned agents. */
final class Assignees {

    private Assignees() {}

    static void write(Sql sql, long conversation, List<String> before, List<String> after) {
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
                sql.update(
                        "INSERT INTO conversation_assignee (conversation_id, agent) VALUES (?, ?)",
                        conversation,
                        agent);
            }
        }
    }
}
