package io.smarthub.store.inbox;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.CannedReplyRefused;
import io.smarthub.app.inbox.CannedReplyRefused.Why;
import io.smarthub.domain.conversation.CardNumbers;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The answers that are ready, in their table. */
public final class H2CannedReplies implements CannedReplies {

    private final Database database;
    private final Changes changes;

    public H2CannedReplies(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<CannedReply> all() {
        return database.read(sql -> sql.list(
                "SELECT id, shortcut, text, language FROM canned_reply ORDER BY folded, language",
                row -> new CannedReply(
                        row.number("id"), row.text("shortcut"), row.text("text"), row.text("language"))));
    }

    @Override
    public CannedReply add(String shortcut, String text, String language) {
        CannedReply typed = checked(new CannedReply(0, shortcut, text, language));
        return change(sql -> {
            long id = sql.number("SELECT MAX(id) FROM canned_reply") + 1;
            CannedReply reply = new CannedReply(id, typed.shortcut(), typed.text(), typed.language());
            refuseTaken(sql, reply);
            sql.update(
                    "INSERT INTO canned_reply (id, shortcut, folded, text, language) VALUES (?, ?, ?, ?, ?)",
                    id,
                    reply.shortcut(),
                    folded(reply),
                    reply.text(),
                    reply.language());
            return reply;
        });
    }

    @Override
    public void change(CannedReply typed) {
        CannedReply reply = checked(typed);
        change(sql -> {
            refuseTaken(sql, reply);
            return sql.update(
                    "UPDATE canned_reply SET shortcut = ?, folded = ?, text = ?, language = ? WHERE id = ?",
                    reply.shortcut(),
                    folded(reply),
                    reply.text(),
                    reply.language(),
                    reply.id());
        });
    }

    @Override
    public void remove(long id) {
        change(sql -> sql.update("DELETE FROM canned_reply WHERE id = ?", id));
    }

    private static void refuseTaken(Sql sql, CannedReply reply) {
        if (sql.number(
                        "SELECT COUNT(*) FROM canned_reply WHERE folded = ? AND language = ? AND id <> ?",
                        folded(reply),
                        reply.language(),
                        reply.id())
                > 0) {
            throw new CannedReplyRefused(Why.TAKEN);
        }
    }

    private static CannedReply checked(CannedReply typed) {
        String shortcut = typed.shortcut().strip();
        String text = CardNumbers.masked(typed.text().strip());
        if (shortcut.isEmpty()
                || shortcut.length() > CannedReply.LONGEST_SHORTCUT
                || shortcut.chars().anyMatch(Character::isWhitespace)) {
            throw new CannedReplyRefused(Why.SHORTCUT);
        }
        if (text.isEmpty()) {
            throw new CannedReplyRefused(Why.EMPTY);
        }
        if (text.length() > Action.Reply.LONGEST_REPLY) {
            throw new CannedReplyRefused(Why.TOO_LONG);
        }
        return new CannedReply(
                typed.id(), shortcut, text, typed.language().strip().toLowerCase(Locale.ROOT));
    }

    private static String folded(CannedReply reply) {
        return reply.shortcut().toLowerCase(Locale.ROOT);
    }

    private <T> T change(Function<Sql, T> change) {
        return database.writer().write(transaction -> {
            T result = change.apply(transaction.sql());
            transaction.afterwards(() -> changes.publish(new Change.InboxSetup()));
            return result;
        });
    }
}
