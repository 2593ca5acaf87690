package io.smarthub.exports;

import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import io.smarthub.measure.Ticks;
import java.io.IOException;
import java.util.List;

/** Resolved below, escalated on top, bar by bar. */
final class BarsDrawing {

    private static final float HEIGHT = 226;
    private static final float PADDING = 14;
    private static final float ABOVE = 44;
    private static final float BELOW = 30;
    private static final float WIDEST_BAR = 24;
    private static final Type TITLE = new Type(Face.BOLD, 10.5f);
    private static final Type SMALL = new Type(Face.REGULAR, 7.5f);

    private final Paper paper;
    private final ReportWords words;

    BarsDrawing(Paper paper, ReportWords words) {
        this.paper = paper;
        this.words = words;
    }

    void draw(List<BucketFigures> bars) throws IOException {
        paper.need(HEIGHT);
        float top = paper.pen();
        paper.sheet().frame(Paper.MARGIN, top, Paper.INNER, HEIGHT, 7, Ink.HAIRLINE);
        paper.sheet()
                .write(
                        paper.type().line(words.get("outcome.title"), TITLE),
                        Paper.MARGIN + PADDING,
                        top + 23,
                        Ink.TEXT);
        legend(top + 23);
        Ticks axis = Ticks.upTo(
                bars.stream().mapToLong(bar -> bar.figures().reactions()).max().orElse(0));
        Line widest = paper.type().line(words.tick(axis.top()), SMALL);
        float left = Paper.MARGIN + PADDING + widest.width() + 8;
        float width = Paper.MARGIN + Paper.INNER - PADDING - left;
        float ground = top + HEIGHT - BELOW;
        float rise = HEIGHT - ABOVE - BELOW;
        for (long mark : axis.values().toArray()) {
            float y = ground - rise * (float) axis.share(mark);
            Line label = paper.type().line(words.tick(mark), SMALL);
            paper.sheet().write(label, left - 8 - label.width(), y + 2.6f, Ink.SUBTLE);
            paper.sheet().rule(left, y, width, mark == 0 ? Ink.HAIRLINE : Ink.GRID);
        }
        columns(bars, axis, left, width / bars.size(), ground, rise);
        paper.down(HEIGHT + 12);
    }

    private void columns(List<BucketFigures> bars, Ticks axis, float left, float slot, float ground, float rise)
            throws IOException {
        float bar = Math.min(WIDEST_BAR, slot * 0.62f);
        int every = every(bars, slot);
        for (int at = 0; at < bars.size(); at++) {
            float centre = left + slot * (at + 0.5f);
            float resolved = rise * (float) axis.share(bars.get(at).figures().resolved());
            float escalated = rise * (float) axis.share(bars.get(at).figures().escalated());
            float gap = resolved > 2 && escalated > 2 ? 0.8f : 0;
            if (resolved > 0) {
                paper.sheet().box(centre - bar / 2, ground - resolved, bar, resolved, 0, Ink.RESOLVED);
            }
            if (escalated > 0) {
                paper.sheet()
                        .box(centre - bar / 2, ground - resolved - escalated, bar, escalated - gap, 0, Ink.ESCALATED);
            }
            if (at % every == 0) {
                Line label = label(bars.get(at));
                paper.sheet().write(label, centre - label.width() / 2, ground + 13, Ink.SUBTLE);
            }
        }
    }

    /** Every how many bars there is room for a label. */
    private int every(List<BucketFigures> bars, float slot) {
        double widest =
                bars.stream().mapToDouble(bar -> label(bar).width()).max().orElse(0);
        return (int) Math.ceil((widest + 8) / slot);
    }

    private Line label(BucketFigures bar) {
        return paper.type().line(words.label(bar.bucket()), SMALL);
    }

    private void legend(float baseLine) throws IOException {
        float right = Paper.MARGIN + Paper.INNER - PADDING;
        right = key(words.get("outcome.escalated"), Ink.ESCALATED, right, baseLine) - 14;
        key(words.get("outcome.resolved"), Ink.RESOLVED, right, baseLine);
    }

    private float key(String name, Ink ink, float right, float baseLine) throws IOException {
        Line line = paper.type().line(name, SMALL);
        float x = right - line.width();
        paper.sheet().write(line, x, baseLine, Ink.MUTED);
        paper.sheet().box(x - 12, baseLine - 6.2f, 7, 7, 1.5f, ink);
        return x - 12;
    }
}
