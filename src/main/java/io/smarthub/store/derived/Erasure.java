package io.smarthub.store.derived;

import io.smarthub.store.Sql;
import java.util.List;

/** Erases visitors: everything personal goes for good, times, types and numbers stay (D8, E21). */
public final class Erasure {

    private final Sql sql;
    private final Conversations conversations;

    public Erasure(Sql sql, Conversations conversations) {
        this.sql = sql;
        this.conversations = conversations;
    }

    /** Erases a visitor and what is personal in all of their conversations; answers the conversations' ids. */
    public List<Long> erase(long visitor) {
        List<Long> ids = sql.list(
                "SELECT id FROM conversation WHERE visitor_id = ? ORDER BY id", row -> row.number("id"), visitor);
        for (long id : ids) {
            Stored before = conversations.load(List.of(id)).getFirst();
            conversations.save(List.of(new Conversations.Change(before, before.erased())));
            Ledger.makeAnonymous(sql, id);
            sql.update("DELETE FROM payload WHERE id BETWEEN ? AND ?", Stored.firstEventId(id), Stored.lastEventId(id));
        }
        sql.update("""
                UPDATE visitor SET name = NULL, email = NULL, phone = NULL, note = NULL, name_owned = FALSE,
                email_owned = FALSE, phone_owned = FALSE, note_owned = FALSE, erased = TRUE WHERE id = ?""", visitor);
        return ids;
    }
}
