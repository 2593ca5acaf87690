package io.smarthub.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row a conversation: byte order mark for Excel, ISO times with the account's offset, formulas made harmless. */
final class CsvRows implements Conversations {

    private static final List<String> COLUMNS = List.of(
            "id",
            "source",
            "account",
            "external_id",
            "visitor",
            "email",
            "status",
            "joined_by_chatbot",
            "outcome",
            "rule",
            "evidence",
            "opened_at",
            "last_message_at",
            "assumed_time",
            "first_response_s",
            "rating",
            "tags",
            "agents",
            "messages",
            "page",
            "quota_month");

    private final Writer out;
    private final CsvWriter csv;
    private final ZoneId zone;

    CsvRows(Writer out, ZoneId zone) {
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        this.zone = zone;
    }

    @Override
    public void begin() throws IOException {
        out.write('\uFEFF');
        csv.writeRecord(COLUMNS);
    }

    @Override
    public int add(ConversationDetail conversation) {
        var row = conversation.row();
        var why = conversation.classification().why();
        var summary = conversation.summary();
        var quota = conversation.quota();
        csv.writeRecord(Stream.of(
                        String.valueOf(row.id()),
                        row.source(),
                        conversation.account(),
                        row.externalId(),
                        text(conversation.visitor().name()),
                        text(conversation.visitor().email()),
                        row.status().name(),
                        row.joinedByChatbot() ? "yes" : "no",
                        row.outcome().name(),
                        why.rule().id(),
                        why.evidence().toString(),
                        time(row.openedAt()),
                        time(row.lastMessageAt()),
                        row.assumedTime() ? "yes" : "no",
                        seconds(summary.firstResponse()),
                        summary.rating() == null ? "" : String.valueOf(summary.rating()),
                        String.join("; ", row.tags()),
                        String.join("; ", row.assignees()),
                        String.valueOf(messages(conversation)),
                        text(conversation.visitor().pageUrl()),
                        quota == null ? "" : quota.month().toString())
                .map(Cell::of)
                .toList());
        return 0;
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static long messages(ConversationDetail conversation) {
        return conversation.events().stream()
                .filter(event -> event.type().isSpoken())
                .map(Event::text)
                .filter(text -> !text.isEmpty())
                .count();
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null ? "" : String.valueOf(duration.toSeconds());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
