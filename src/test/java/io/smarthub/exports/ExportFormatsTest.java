package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.conversation.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportFormatsTest {

    private static final Header.Visitor JANE =
            new Header.Visitor("v1", "=HYPERLINK(\"x\")", "+jane@example.com", null, null);

    private static Event event(int second, EventType type, String text, String... buttons) {
        return new Event(
                "e" + second,
                Instant.parse("2026-05-12T22:30:00Z").plusSeconds(second),
                0,
                type,
                text,
                Evidence.EXACT,
                type == EventType.AGENT_MESSAGE ? "Agent <One>" : null,
                null,
                null,
                List.of(buttons),
                false);
    }

    private static ConversationDetail conversation() {
        return Sample.detail(
                7,
                new ConversationKey("shop", "", "c1"),
                Sample.header(JANE),
                List.of(
                        event(1, EventType.BOT_SHOWN, ""),
                        event(2, EventType.BOT_MESSAGE, "Which?", "Shipping", "Returns"),
                        event(3, EventType.BUTTON_CLICK, "Shipping"),
                        event(4, EventType.VISITOR_MESSAGE, "<script>alert('x')</script> & \"more\""),
                        event(64, EventType.AGENT_MESSAGE, "Sure"),
                        event(65, EventType.NOTE, "difficult"),
                        event(66, EventType.RATED, "5 great"),
                        event(67, EventType.RESOLVED, "")));
    }

    @Test
    void csvHasOneFormulaSafeRowForEachConversation() {
        String csv = Scene.export(ExportFormat.CSV, Locale.GERMAN, conversation());

        assertThat(csv)
                .startsWith("\uFEFFid,source,account,external_id,visitor,email,status,")
                .endsWith("\r\n");
        assertThat(csv.lines().toList().get(1))
                .isEqualTo("7,shop,,c1,\"'=HYPERLINK(\"\"x\"\")\",'+jane@example.com,RESOLVED,yes,ESCALATED,E4,exact,"
                        + "2026-05-13T00:30:01+02:00,2026-05-13T00:31:04+02:00,no,60,5,vip; shipping,Agent One,4,"
                        + "https://www.example.com/a?b=1&c=<2>,2026-05");
    }

    @Test
    void everyBeginningOfAFormulaIsMadeHarmless() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "\rx", "plain", "", "a=b"))
                .extracting(Cell::of)
                .containsExactly("'=1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "plain", "", "a=b");
    }

    @Test
    void aTranscriptComesBackAsFarAsTheFormatHolds() {
        Scene scene = new Scene();
        String text = Scene.export(ExportFormat.TRANSCRIPT, Locale.ENGLISH, conversation());

        var report = scene.importText(text);

        assertThat(report.problems()).isEmpty();
        ConversationDetail back = scene.details()[0];
        assertThat(back.row().outcome()).isEqualTo(Outcome.ESCALATED);
        assertThat(back.row().joinedByChatbot()).isTrue();
        assertThat(back.events())
                .extracting(Event::type)
                .containsExactly(
                        EventType.BOT_SHOWN,
                        EventType.BOT_MESSAGE,
                        EventType.BUTTON_CLICK,
                        EventType.BOT_INPUT,
                        EventType.HANDOFF,
                        EventType.AGENT_MESSAGE);
        assertThat(text).doesNotContain("difficult");
    }

    @Test
    void whatATranscriptCannotHoldIsCounted() {
        try (var writing = new FilesToExport(java.io.OutputStream.nullOutputStream())
                .create("-", ExportFormat.TRANSCRIPT, Sample.ZONE, Locale.ENGLISH)) {
            assertThat(writing.add(conversation())).as("note, rating, resolved").isEqualTo(3);
        }
    }

    @Test
    void theTranscriptOfATranscriptIsTheSame() {
        Scene first = new Scene();
        first.importText("""
                {"source":"s","source_id":"1","messages":[{"author":"visitor","text":"Hi"},{"author":"chatbot","text":"Yes?"},{"author":"visitor","text":"Bye"}],"meta":{"lang":"en","domain":"shop"}}
                {"source":"s","source_id":"2","started_at":"2026-05-12T10:00:00Z","messages":[{"author":"visitor","text":"Hi","at":"2026-05-12T10:00:00Z"},{"author":"chatbot","text":"Moment","at":"2026-05-12T10:00:01Z"}],"meta":{"escalated":true,"escalated_at":"2026-05-12T10:00:05Z"}}
                """);

        Scene second = new Scene();
        second.importText(Scene.export(ExportFormat.TRANSCRIPT, Locale.ENGLISH, first.details()));

        assertThat(second.store.conversations()).isEqualTo(first.store.conversations());
    }

    @Test
    void thePageHoldsNoMarkupOfAnybodyElse() {
        String page = Scene.export(ExportFormat.HTML, Locale.UK, conversation());

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .contains("Agent &lt;One&gt; (Agent)")
                .contains("default-src 'none'")
                .contains("<th>Outcome</th><td>Escalated to agent (E4, exact)</td>")
                .contains("Wednesday, 13 May 2026", "00:30:03", "Europe/Berlin", "Visitor, clicked")
                .doesNotContain("<script");
    }

    @Test
    void thePageSpeaksGerman() {
        assertThat(Scene.export(ExportFormat.HTML, Locale.GERMANY, conversation()))
                .contains(
                        "<html lang=\"de\">", "An einen Agenten eskaliert", "Mittwoch, 13. Mai 2026", "Private Notiz");
    }

    @Test
    void theDocumentSaysWhy() {
        assertThat(Scene.export(ExportFormat.JSON, Locale.ENGLISH, conversation()))
                .contains("\"rule\" : \"E4\"", "\"event\" : \"e4\"", "\"month\" : \"2026-05\"", "\"type\" : \"NOTE\"");
    }
}
