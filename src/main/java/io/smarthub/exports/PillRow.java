package io.smarthub.exports;

import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;

/** Pills side by side at the pen, each with an icon and a few words. */
final class PillRow {

    static final float HEIGHT = 18;

    private static final Type TEXT = new Type(Face.MEDIUM, 8.5f);
    private static final Type ICON = new Type(Face.ICONS, 9.5f);
    private static final float PADDING = 8;
    private static final float GAP = 6;

    private final Paper paper;
    private float x = Paper.MARGIN;

    PillRow(Paper paper) {
        this.paper = paper;
    }

    void add(String icon, String text, Ink ground, Ink ink) throws IOException {
        Line words = paper.type().line(text, TEXT);
        float iconWidth = icon.isEmpty() ? 0 : ICON.size() + 4;
        float width = words.width() + iconWidth + 2 * PADDING;
        paper.sheet().box(x, paper.pen(), width, HEIGHT, HEIGHT / 2, ground);
        if (!icon.isEmpty()) {
            paper.sheet().write(paper.type().line(icon, ICON), x + PADDING, paper.pen() + 12.8f, ink);
        }
        paper.sheet().write(words, x + PADDING + iconWidth, paper.pen() + 12, ink);
        x += width + GAP;
    }
}
