package io.smarthub.store.livechat;

import io.smarthub.app.livechat.Contact;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.app.livechat.WebConversations;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.EventTable;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the web chat's conversations. */
public final class H2WebConversations implements WebConversations {

    private static final String COLUMNS = "SELECT id, external_id, erased FROM conversation ";

    private final Database database;

    public H2WebConversations(Database database) {
        this.database = database;
    }

    private record Found(long id, String externalId, boolean erased) {}

    private record Visitor(long id, boolean erased, boolean blocked, Contact contact) {}

    @Override
    public Past past(String visitor) {
        return database.readAtOneMoment(sql -> sql.first(
                        "SELECT id, erased, blocked, name, email, phone FROM visitor"
                                + " WHERE external_id = ? AND source = ? AND account = ''",
                        H2WebConversations::visitor,
                        visitor,
                        WebChat.SOURCE)
                .map(known -> new Past(known.erased(), known.blocked(), known.contact(), newest(sql, known.id())))
                .orElse(Past.NOTHING));
    }

    private static Visitor visitor(Row row) throws SQLException {
        return new Visitor(
                row.number("id"),
                row.flag("erased"),
                row.flag("blocked"),
                new Contact(row.textOrNull("name"), row.textOrNull("email"), row.textOrNull("phone")));
    }

    private static Optional<Known> newest(Sql sql, long visitor) {
        return sql.first(
                        COLUMNS
                                + "WHERE visitor_id = ? ORDER BY visitor_id DESC, last_message_at DESC, id DESC LIMIT 1",
                        H2WebConversations::found,
                        visitor)
                .map(found -> whole(sql, found));
    }

    @Override
    public Optional<Known> conversation(long number) {
        return database.readAtOneMoment(sql -> sql.first(
                        COLUMNS + "WHERE id = ? AND source = ?", H2WebConversations::found, number, WebChat.SOURCE)
                .map(found -> whole(sql, found)));
    }

    @Override
    public Mark mark(long number) {
        return database.read(sql -> sql.first(
                        "SELECT c.event_count, c.erased, v.blocked FROM conversation c"
                                + " LEFT JOIN visitor v ON v.id = c.visitor_id WHERE c.id = ?",
                        row -> new Mark(row.integer("event_count"), row.flag("erased"), row.flag("blocked")),
                        number)
                .orElseGet(() -> new Mark(0, false, false)));
    }

    @Override
    public Optional<Long> number(String externalId) {
        // by the id alone: H2 walks the whole index as soon as another of its columns is compared, too
        return database.read(sql -> sql
                .list(
                        "SELECT id, source FROM conversation WHERE external_id = ?",
                        row -> row.text("source").equals(WebChat.SOURCE) ? row.number("id") : 0L,
                        externalId)
                .stream()
                .filter(id -> id != 0)
                .findFirst());
    }

    /** The ids of what was sent in a conversation; none where there is no such conversation. */
    public Set<String> attachments(String conversation) {
        return number(conversation).flatMap(this::conversation).stream()
                .flatMap(known -> known.events().stream())
                .flatMap(event -> Optional.ofNullable(event.attachment()).stream())
                .map(Attachment::id)
                .collect(Collectors.toSet());
    }

    private static Found found(Row row) throws SQLException {
        return new Found(row.number("id"), row.text("external_id"), row.flag("erased"));
    }

    private static Known whole(Sql sql, Found found) {
        return new Known(found.id(), found.externalId(), EventTable.of(sql, found.id()), found.erased());
    }
}
