package io.smarthub.exports;

import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;

/** Text in a column of a page, line below line. */
final class TextColumn {

    private static final float GAP = 10;

    private final Paper paper;
    private final float x;
    private final float width;
    private float y;

    TextColumn(Paper paper, float x, float width, float top) {
        this.paper = paper;
        this.x = x;
        this.width = width;
        this.y = top;
    }

    /** Writes it in as many lines as it needs; nothing where it is empty. */
    void write(String text, Type type, Ink ink) throws IOException {
        if (!text.isBlank()) {
            for (Line line : paper.type().lines(text, type, width)) {
                y += type.lineHeight();
                paper.sheet().write(line, x, baseLine(type), ink);
            }
        }
    }

    /** A name at the left, and what it is, at the right edge; below the name where both do not fit beside each other. */
    void pair(String name, String value, Type type, Ink ink) throws IOException {
        Line left = paper.type().line(name, type);
        float beside = width - left.width() - GAP;
        float whole = paper.type().line(value, type).width();
        boolean below = whole > beside && whole <= width;
        y += type.lineHeight();
        paper.sheet().write(left, x, baseLine(type), Ink.MUTED);
        y -= below ? 0 : type.lineHeight();
        for (Line line : paper.type().lines(value, type, below ? width : beside)) {
            y += type.lineHeight();
            paper.sheet().write(line, x + width - line.width(), baseLine(type), ink);
        }
    }

    private float baseLine(Type type) {
        return y - type.size() * 0.3f;
    }

    void skip(float by) {
        y += by;
    }

    /** Where the next line begins. */
    float bottom() {
        return y;
    }
}
