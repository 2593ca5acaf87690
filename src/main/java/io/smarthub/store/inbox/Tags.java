package io.smarthub.store.inbox;

import io.smarthub.store.Sql;
import io.smarthub.store.derived.Conversations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tags by the owner. A tag that was taken off leaves a mark, so that no import puts it back. */
final class Tags {

    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String NEVER = "never";

    private final Sql sql;
    private final Conversations conversations;

    Tags(Sql sql, Conversations conversations) {
        this.sql = sql;
        this.conversations = conversations;
    }

    /** Puts a tag on, or takes it off; answers what was before where that changes something. */
    Map<Long, List<String>> set(String tag, boolean on, Collection<Long> ids) {
        Map<Long, List<String>> before = new LinkedHashMap<>();
        states(tag, ids).forEach((id, state) -> {
            if (on != state.equals(ON)) {
                before.put(id, List.of(state));
            }
        });
        if (!on) {
            before.values().removeIf(state -> state.equals(List.of(NEVER)));
        }
        before.forEach((id, state) -> write(tag, id, on ? ON : OFF, state.getFirst()));
        conversations.tagged(Map.of(tag, on ? (long) before.size() : -before.size()));
        conversations.touch(before.keySet());
        return before;
    }

    /** Back to what was, where it still is as it was left; answers the conversations. */
    List<Long> takeBack(String tag, boolean on, Map<Long, List<String>> before) {
        List<Long> changed = new ArrayList<>();
        states(tag, before.keySet()).forEach((id, state) -> {
            if (state.equals(on ? ON : OFF)) {
                write(tag, id, before.getOrDefault(id, List.of(state)).getFirst(), state);
                changed.add(id);
            }
        });
        conversations.tagged(Map.of(tag, on ? -changed.size() : (long) changed.size()));
        conversations.touch(changed);
        return changed;
    }

    private Map<Long, String> states(String tag, Collection<Long> ids) {
        Map<Long, String> states = new HashMap<>();
        sql.each("SELECT id FROM conversation WHERE id = ANY(?)", row -> states.put(row.number("id"), NEVER), ids);
        sql.each(
                "SELECT conversation_id AS id, removed FROM conversation_tag WHERE conversation_id = ANY(?) AND tag = ?",
                row -> states.replace(row.number("id"), row.flag("removed") ? OFF : ON),
                ids,
                tag);
        return states;
    }

    private void write(String tag, long id, String state, String was) {
        switch (state) {
            case NEVER -> sql.update("DELETE FROM conversation_tag WHERE conversation_id = ? AND tag = ?", id, tag);
            default -> {
                boolean removed = state.equals(OFF);
                if (was.equals(NEVER)) {
                    sql.update(
                            "INSERT INTO conversation_tag (conversation_id, tag, removed) VALUES (?, ?, ?)",
                            id,
                            tag,
                            removed);
                } else {
                    sql.update(
                            "UPDATE conversation_tag SET removed = ? WHERE conversation_id = ? AND tag = ?",
                            removed,
                            id,
                            tag);
                }
            }
        }
    }
}
