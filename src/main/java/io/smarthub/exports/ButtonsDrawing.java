package io.smarthub.exports;

import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.List;

/** The buttons a chatbot offered, side by side; the clicked one is filled and has a tick. */
final class ButtonsDrawing {

    private static final Type LABEL = new Type(Face.MEDIUM, 8.5f);
    private static final Type ICON = new Type(Face.ICONS, 10);
    private static final float PADDING = 9;
    private static final float GAP = 5;
    private static final float TICK = 13;
    private static final int MOST_LINES = 12;

    private final Paper paper;

    ButtonsDrawing(Paper paper) {
        this.paper = paper;
    }

    void draw(List<String> labels, String clicked) throws IOException {
        float x = Paper.MARGIN;
        float row = 0;
        paper.down(GAP);
        for (String label : labels) {
            boolean chosen = label.equals(clicked);
            float tick = chosen ? TICK : 0;
            List<Line> lines = paper.type().lines(label, LABEL, BubbleDrawing.WIDEST - 2 * PADDING - tick);
            lines = lines.subList(0, Math.min(lines.size(), MOST_LINES));
            float width = 2 * PADDING
                    + tick
                    + lines.stream().map(Line::width).max(Float::compare).orElse(0f);
            float height = 8 + lines.size() * LABEL.lineHeight();
            if (x > Paper.MARGIN && x + width > Paper.MARGIN + BubbleDrawing.WIDEST) {
                paper.down(row + GAP);
                x = Paper.MARGIN;
                row = 0;
            }
            if (x == Paper.MARGIN || height > paper.left()) {
                x = Paper.MARGIN;
                paper.need(height);
            }
            button(lines, x, width, height, chosen);
            x += width + GAP;
            row = Math.max(row, height);
        }
        paper.down(row);
    }

    private void button(List<Line> lines, float x, float width, float height, boolean chosen) throws IOException {
        float top = paper.pen();
        if (chosen) {
            paper.sheet().box(x, top, width, height, 9, Ink.CHATBOT);
            paper.sheet().write(paper.type().line(Signs.CHECK_SMALL, ICON), x + PADDING - 2, top + 14, Ink.PAPER);
        } else {
            paper.sheet().frame(x, top, width, height, 9, Ink.CHATBOT_MUTED);
        }
        float y = top + 4;
        for (Line line : lines) {
            y += LABEL.lineHeight();
            float start = x + PADDING + (chosen ? TICK - 2 : 0);
            paper.sheet().write(line, start, y - 3, chosen ? Ink.PAPER : Ink.CHATBOT_TEXT);
        }
    }
}
