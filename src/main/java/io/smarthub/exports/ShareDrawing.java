package io.smarthub.exports;

import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Share;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;

/** The share of the reactions as a ring, and beside it the funnel from triggered to the two outcomes. */
final class ShareDrawing {

    private static final float HEIGHT = 172;
    private static final float GAP = 12;
    private static final float RING_CARD = 178;
    private static final float PADDING = 14;
    private static final float RADIUS = 42;
    private static final float THICKNESS = 13;
    private static final double BREAK = 0.006;
    private static final Type TITLE = new Type(Face.BOLD, 10.5f);
    private static final Type BIG = new Type(Face.BOLD, 16);
    private static final Type TEXT = new Type(Face.REGULAR, 8.5f);
    private static final Type VALUE = new Type(Face.MEDIUM, 8.5f);
    private static final Type SMALL = new Type(Face.REGULAR, 7.5f);

    private final Paper paper;
    private final ReportWords words;

    ShareDrawing(Paper paper, ReportWords words) {
        this.paper = paper;
        this.words = words;
    }

    void draw(Figures figures) throws IOException {
        paper.need(HEIGHT);
        float top = paper.pen();
        ring(figures, top);
        funnel(figures, Paper.MARGIN + RING_CARD + GAP, Paper.INNER - RING_CARD - GAP, top);
        paper.down(HEIGHT + 14);
    }

    private void ring(Figures figures, float top) throws IOException {
        card(words.get("share.title"), Paper.MARGIN, RING_CARD, top);
        float x = Paper.MARGIN + RING_CARD / 2;
        float y = top + 82;
        double resolved = figures.resolutionRate().ratio().orElse(0);
        boolean both = figures.resolved() > 0 && figures.escalated() > 0;
        double gap = both ? BREAK : 0;
        paper.sheet().arc(x, y, RADIUS, THICKNESS, 0, 1, Ink.GRID);
        if (figures.resolved() > 0) {
            paper.sheet().arc(x, y, RADIUS, THICKNESS, gap / 2, resolved - gap / 2, Ink.RESOLVED);
        }
        if (figures.escalated() > 0) {
            paper.sheet().arc(x, y, RADIUS, THICKNESS, resolved + gap / 2, 1 - gap / 2, Ink.ESCALATED);
        }
        centred(paper.type().line(words.percent(figures.resolutionRate()), BIG), x, y + 3, Ink.TEXT);
        centred(
                paper.type()
                        .line(
                                words.get(figures.reactions() == 0 ? "share.none" : "share.below"),
                                SMALL,
                                2 * RADIUS - 20),
                x,
                y + 14,
                Ink.SUBTLE);
        entry(words.get("metric.resolved"), figures.resolved(), figures.resolutionRate(), Ink.RESOLVED, top + 146);
        entry(words.get("metric.escalated"), figures.escalated(), figures.escalationRate(), Ink.ESCALATED, top + 160);
    }

    private void entry(String name, long value, Share share, Ink ink, float baseLine) throws IOException {
        float x = Paper.MARGIN + PADDING;
        float right = Paper.MARGIN + RING_CARD - PADDING;
        paper.sheet().box(x, baseLine - 6.2f, 7, 7, 1.5f, ink);
        paper.sheet().write(paper.type().line(name, TEXT, 70), x + 12, baseLine, Ink.MUTED);
        Line percent = paper.type().line(words.percent(share), TEXT);
        paper.sheet().write(percent, right - percent.width(), baseLine, Ink.SUBTLE);
        Line number = paper.type().line(words.number(value), VALUE);
        paper.sheet().write(number, right - 34 - number.width(), baseLine, Ink.TEXT);
    }

    private void funnel(Figures figures, float x, float width, float top) throws IOException {
        card(words.get("funnel.title"), x, width, top);
        long whole = figures.triggered();
        float y = top + 38;
        y = step(Metric.TRIGGERED, figures, "", whole, Ink.CHATBOT, x, width, y);
        y = step(
                Metric.REACTIONS,
                figures,
                note("funnel.of-triggered", figures.reactionRate()),
                whole,
                Ink.ACCENT,
                x,
                width,
                y);
        y = step(
                Metric.RESOLVED,
                figures,
                note("funnel.of-reactions", figures.resolutionRate()),
                whole,
                Ink.RESOLVED,
                x,
                width,
                y);
        step(
                Metric.ESCALATED,
                figures,
                note("funnel.of-reactions", figures.escalationRate()),
                whole,
                Ink.ESCALATED,
                x,
                width,
                y);
    }

    private float step(Metric metric, Figures figures, String note, long whole, Ink ink, float x, float width, float y)
            throws IOException {
        float left = x + PADDING;
        float inner = width - 2 * PADDING;
        Line value = paper.type().line(words.number(metric.of(figures)), VALUE);
        Line share = paper.type().line(note, SMALL);
        paper.sheet().write(paper.type().line(words.metric(metric), TEXT), left, y + 9, Ink.TEXT);
        paper.sheet().write(value, left + inner - value.width(), y + 9, Ink.TEXT);
        paper.sheet().write(share, left + inner - value.width() - 10 - share.width(), y + 9, Ink.SUBTLE);
        paper.sheet().box(left, y + 15, inner, 7, 3.5f, Ink.GRID);
        double ratio = whole == 0 ? 0 : (double) metric.of(figures) / whole;
        if (ratio > 0) {
            paper.sheet().box(left, y + 15, Math.max(4, (float) (inner * ratio)), 7, 3.5f, ink);
        }
        return y + 32;
    }

    private String note(String key, Share share) {
        return share.whole() == 0 ? "" : words.get(key, words.percent(share));
    }

    private void card(String title, float x, float width, float top) throws IOException {
        paper.sheet().frame(x, top, width, HEIGHT, 7, Ink.HAIRLINE);
        paper.sheet().write(paper.type().line(title, TITLE, width - 2 * PADDING), x + PADDING, top + 23, Ink.TEXT);
    }

    private void centred(Line line, float x, float baseLine, Ink ink) throws IOException {
        paper.sheet().write(line, x - line.width() / 2, baseLine, ink);
    }
}
