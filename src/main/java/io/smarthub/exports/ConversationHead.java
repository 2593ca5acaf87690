package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.conversation.Why;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a conversation's document: name, badge, outcome, the facts, and why it has its outcome. */
final class ConversationHead {

    private static final Type TITLE = new Type(Face.BOLD, 20);
    private static final Type LABEL = new Type(Face.REGULAR, 8.5f);
    private static final Type VALUE = new Type(Face.REGULAR, 8.5f);
    private static final Type STRONG = new Type(Face.MEDIUM, 9);
    private static final float LABELS = 118;
    private static final float ROW_GAP = 2.5f;
    private static final float PADDING = 12;
    private static final int LONGEST_QUOTE = 120;

    private final Paper paper;
    private final Words words;
    private final Words terms;

    ConversationHead(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.terms = words.of("conversation");
    }

    void draw(ConversationDetail conversation) throws IOException {
        var row = conversation.row();
        String name = row.visitor().isBlank() ? terms.get("visitor.unknown") : row.visitor();
        paper.need(TITLE.lineHeight());
        for (Line line : paper.type().lines(name, TITLE, Paper.INNER)) {
            paper.need(TITLE.lineHeight());
            paper.down(TITLE.lineHeight());
            paper.sheet().write(line, start(line), paper.pen() - 6, Ink.TEXT);
        }
        paper.down(4);
        pills(conversation);
        paper.down(12);
        facts(conversation);
        paper.down(10);
        why(conversation);
        paper.down(10);
    }

    private static float start(Line line) {
        return line.rightToLeft() ? Paper.MARGIN + Paper.INNER - line.width() : Paper.MARGIN;
    }

    private void pills(ConversationDetail conversation) throws IOException {
        var row = conversation.row();
        PillRow pills = new PillRow(paper);
        if (row.joinedByChatbot()) {
            pills.add(Signs.CHATBOT, words.get("page.joined"), Ink.CHATBOT_GROUND, Ink.CHATBOT_TEXT);
        }
        if (row.outcome() == Outcome.RESOLVED) {
            pills.add(Signs.CHECK, words.get("outcome.resolved"), Ink.RESOLVED_GROUND, Ink.RESOLVED_TEXT);
        } else if (row.outcome() == Outcome.ESCALATED) {
            pills.add(Signs.AGENT, words.get("outcome.escalated"), Ink.ESCALATED_GROUND, Ink.ESCALATED_TEXT);
        }
        pills.add(
                "", words.get(row.status() == Status.OPEN ? "status.open" : "status.resolved"), Ink.GROUND, Ink.MUTED);
        paper.down(PillRow.HEIGHT);
    }

    private void facts(ConversationDetail conversation) throws IOException {
        var row = conversation.row();
        var visitor = conversation.visitor();
        var quota = conversation.quota();
        fact("page.email", visitor.email());
        fact("pdf.phone", visitor.phone());
        fact("page.opened", words.fullDate(words.date(row.openedAt())) + ", " + words.time(row.openedAt()));
        fact("pdf.last", words.dateTime(row.lastMessageAt()));
        fact("page.zone", row.assumedTime() ? words.get("pdf.assumed", words.zoneName()) : words.zoneName());
        fact("page.agents", String.join(", ", row.assignees()));
        fact("page.tags", String.join(", ", row.tags()));
        Integer rating = conversation.summary().rating();
        fact("pdf.rating", rating == null ? null : words.get("pdf.rating-of", rating));
        fact("page.page", visitor.pageUrl());
        fact("page.quota", quota == null ? null : words.month(quota.month()));
        fact("page.source", row.source() + " " + row.externalId());
    }

    private void fact(String key, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            row(words.get(key), value, Paper.MARGIN, Paper.INNER);
        }
    }

    private void row(String label, String value, float x, float width) throws IOException {
        List<Line> lines = paper.type().lines(value, VALUE, width - LABELS);
        for (int at = 0; at < lines.size(); at++) {
            paper.need(VALUE.lineHeight());
            paper.down(VALUE.lineHeight());
            if (at == 0) {
                paper.sheet().write(paper.type().line(label, LABEL, LABELS - 8), x, paper.pen(), Ink.SUBTLE);
            }
            paper.sheet().write(lines.get(at), x + LABELS, paper.pen(), Ink.TEXT);
        }
        paper.down(ROW_GAP);
    }

    /** The rule's sentence, the deciding event, and how sure the source was, in a quiet box. */
    private void why(ConversationDetail conversation) throws IOException {
        Why why = conversation.classification().why();
        List<Line> sentence = paper.type()
                .lines(
                        terms.get("why." + why.rule().name().toLowerCase(Locale.ROOT)),
                        STRONG,
                        Paper.INNER - 2 * PADDING);
        float inner = Paper.INNER - 2 * PADDING;
        Map<String, String> rows = reasons(why);
        int lines = 0;
        for (String value : rows.values()) {
            lines += paper.type().lines(value, VALUE, inner - LABELS).size();
        }
        float height = 2 * PADDING
                + sentence.size() * STRONG.lineHeight()
                + lines * VALUE.lineHeight()
                + rows.size() * ROW_GAP;
        paper.need(height);
        paper.sheet().box(Paper.MARGIN, paper.pen(), Paper.INNER, height, 6, Ink.GROUND);
        float bottom = paper.pen() + height;
        paper.down(PADDING - 2);
        for (Line line : sentence) {
            paper.down(STRONG.lineHeight());
            paper.sheet().write(line, Paper.MARGIN + PADDING, paper.pen() - 3, Ink.TEXT);
        }
        paper.down(2);
        for (Map.Entry<String, String> row : rows.entrySet()) {
            row(terms.get(row.getKey()), row.getValue(), Paper.MARGIN + PADDING, inner);
        }
        paper.down(bottom - paper.pen());
    }

    /** By the key of their label, in order. */
    private Map<String, String> reasons(Why why) {
        Map<String, String> rows = new LinkedHashMap<>();
        Event event = why.event();
        if (event != null) {
            rows.put("why.event", terms.get("event." + Words.constant(event.type())) + quoted(event));
            rows.put("why.at", words.exact(event.at()) + (event.assumedTime() ? " · " + terms.get("why.assumed") : ""));
        }
        rows.put("why.rule", why.rule().id());
        rows.put("why.evidence", evidence(why.evidence()));
        return rows;
    }

    private String quoted(Event event) {
        String text = event.words().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() <= LONGEST_QUOTE) {
            return ": " + words.get("pdf.quote", text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 2)) ? LONGEST_QUOTE - 2 : LONGEST_QUOTE - 1;
        return ": " + words.get("pdf.quote", text.substring(0, end) + "…");
    }

    private String evidence(Evidence evidence) {
        return switch (evidence.kind()) {
            case EXACT -> terms.get("evidence.exact");
            case MANUAL -> terms.get("evidence.manual");
            case HEURISTIC -> terms.get("evidence.heuristic", evidence.rule());
        };
    }
}
