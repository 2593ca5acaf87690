package io.smarthub.bench.baseline;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The best queries one can write by hand on the application's own tables, beside it in the same database. H2's answers from the
 * last result are switched off, for the application, too: otherwise a repeated question costs nothing.
 */
public final class HandWrittenH2 implements AutoCloseable {

    /** What this baseline is called in a report. */
    public static final String NAME = "hand-written H2 query";

    private static final String PAGE = """
            SELECT p.id, p.source, p.external_id, p.status, p.joined_by_chatbot, p.outcome, p.opened_at, p.last_message_at,
            p.waiting_since, p.preview, p.preview_author, p.unread, p.assumed_time, COALESCE(v.name, v.email, ''),
            ARRAY(SELECT tag FROM conversation_tag t WHERE t.conversation_id = p.id AND NOT t.removed),
            ARRAY(SELECT agent FROM conversation_assignee a WHERE a.conversation_id = p.id)
            FROM (SELECT * FROM conversation USE INDEX (%s) %s LIMIT ?) p LEFT JOIN visitor v ON v.id = p.visitor_id""";

    private final Plain plain;

    private HandWrittenH2(Plain plain) {
        this.plain = plain;
    }

    /** Beside the application, which has the folder open. */
    public static HandWrittenH2 beside(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve("smarthub")
                + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0");
        source.setUser("SMARTHUB");
        source.setPassword("");
        try {
            Plain plain = new Plain(source.getConnection());
            plain.execute("SET OPTIMIZE_REUSE_RESULTS 0");
            return new HandWrittenH2(plain);
        } catch (SQLException e) {
            throw new IllegalStateException("the application's database does not open beside it", e);
        }
    }

    public int newest(int limit) {
        return plain.read(page("conversation_last", "ORDER BY last_message_at DESC, id DESC"), limit);
    }

    public int open(int limit) {
        return plain.read(
                page("conversation_silent", "WHERE status = 'OPEN' AND silent = FALSE" + by("status", "silent")),
                limit);
    }

    public int joined(int limit) {
        return plain.read(
                page("conversation_joined", "WHERE joined_by_chatbot = TRUE" + by("joined_by_chatbot")), limit);
    }

    /** No index leads all of them: the one with the fewest to pass over. */
    public int openAndJoinedOfSource(String source, int limit) {
        return plain.read(
                page(
                        "conversation_silent",
                        "WHERE status = 'OPEN' AND silent = FALSE AND joined_by_chatbot = TRUE AND source = ?"
                                + by("status", "silent")),
                source,
                limit);
    }

    public int resolvedAndEscalated(int limit) {
        return plain.read(
                page("conversation_outcome", "WHERE outcome = 'ESCALATED' AND status = 'RESOLVED'" + by("outcome")),
                limit);
    }

    public int ofAgentWithTag(String agent, String tag, int limit) {
        return plain.read(page("conversation_last", """
                        WHERE EXISTS (SELECT 1 FROM conversation_assignee a WHERE a.conversation_id = conversation.id AND a.agent = ?)
                        AND EXISTS (SELECT 1 FROM conversation_tag t WHERE t.conversation_id = conversation.id AND t.tag = ? AND NOT t.removed)
                        ORDER BY last_message_at DESC, id DESC"""), agent, tag, limit);
    }

    /** The page behind a place. */
    public int behind(LocalDateTime lastMessageAt, long id, int limit) {
        return plain.read(page("conversation_last", """
                        WHERE last_message_at <= ? AND (last_message_at < ? OR id < ?)
                        ORDER BY last_message_at DESC, id DESC"""), lastMessageAt, lastMessageAt, id, limit);
    }

    /** The id of the conversation so many down the list, found the slow way. */
    public long place(int down) {
        return plain.number(
                "SELECT id FROM conversation ORDER BY last_message_at DESC, id DESC LIMIT 1 OFFSET ?", down);
    }

    public long idOf(String externalId) {
        return plain.number("SELECT id FROM conversation WHERE external_id = ?", externalId);
    }

    public long highestId() {
        return plain.number("SELECT MAX(id) FROM conversation");
    }

    /** A conversation with its events and its visitor. */
    public int conversation(long id) {
        return plain.read(
                        "SELECT c.*, v.* FROM conversation c LEFT JOIN visitor v ON v.id = c.visitor_id WHERE c.id = ?",
                        id)
                + plain.read("SELECT * FROM event WHERE id BETWEEN ? AND ? ORDER BY id", id << 16, (id << 16) + 65_535);
    }

    /** What a chart of some days shows, grouped from the conversations. */
    public int days(LocalDate from, LocalDate to) {
        return plain.read("""
                SELECT CAST(opened_at AS DATE), COUNT(*), COUNT(triggered_at), COUNT(*) FILTER (WHERE outcome = 'RESOLVED'),
                COUNT(*) FILTER (WHERE outcome = 'ESCALATED') FROM conversation
                WHERE opened_at >= ? AND opened_at < ? GROUP BY CAST(opened_at AS DATE)""", from.atStartOfDay(), to.atStartOfDay());
    }

    private static String page(String index, String whereAndOrder) {
        return PAGE.formatted(index, whereAndOrder);
    }

    /** The columns that lead the index, said again: otherwise H2 sorts every match. */
    private static String by(String... fixed) {
        return " ORDER BY " + String.join(" DESC, ", fixed) + " DESC, last_message_at DESC, id DESC";
    }

    @Override
    public void close() {
        plain.close();
    }
}
