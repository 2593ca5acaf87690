package io.smarthub.exports;

import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table: words at the left, numbers at the right of their columns; on a new page the headings come again. */
final class TableDrawing {

    private static final float ROW = 13.2f;
    private static final float FIRST_COLUMN = 0.4f;
    private static final Type TITLE = new Type(Face.BOLD, 10.5f);
    private static final Type HEADING = new Type(Face.MEDIUM, 7);
    private static final Type CELL = new Type(Face.REGULAR, 8);

    private final Paper paper;
    private final ReportWords words;

    TableDrawing(Paper paper, ReportWords words) {
        this.paper = paper;
        this.words = words;
    }

    /** Draws it with as many words about rows that are left out as there are. */
    void draw(String title, List<String> headings, List<List<String>> rows, int leftOut) throws IOException {
        paper.need(TITLE.lineHeight() + 5 * ROW);
        paper.down(TITLE.lineHeight());
        paper.sheet().write(paper.type().line(title, TITLE), Paper.MARGIN, paper.pen() - 3, Ink.TEXT);
        headings(headings);
        for (List<String> row : rows) {
            if (paper.left() < ROW) {
                paper.need(Paper.whole());
                headings(headings);
            }
            row(row, Ink.TEXT);
            paper.sheet().rule(Paper.MARGIN, paper.pen(), Paper.INNER, Ink.GRID);
        }
        if (leftOut > 0) {
            row(List.of(words.more(leftOut)), Ink.SUBTLE);
        }
        paper.down(14);
    }

    private void headings(List<String> headings) throws IOException {
        float first = Paper.INNER * FIRST_COLUMN;
        float column = (Paper.INNER - first) / Math.max(1, headings.size() - 1);
        List<List<Line>> lines = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            lines.add(paper.type().lines(headings.get(at), HEADING, at == 0 ? first : column - 8));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        paper.down(4 + most * HEADING.lineHeight());
        for (int at = 0; at < lines.size(); at++) {
            float baseLine = paper.pen() - 4 - (lines.get(at).size() - 1) * HEADING.lineHeight();
            for (Line line : lines.get(at)) {
                float x = at == 0 ? Paper.MARGIN : Paper.MARGIN + first + column * at - line.width();
                paper.sheet().write(line, x, baseLine, Ink.SUBTLE);
                baseLine += HEADING.lineHeight();
            }
        }
        paper.sheet().rule(Paper.MARGIN, paper.pen(), Paper.INNER, Ink.HAIRLINE);
    }

    private void row(List<String> cells, Ink ink) throws IOException {
        paper.down(ROW);
        float first = Paper.INNER * FIRST_COLUMN;
        float column = (Paper.INNER - first) / Math.max(1, cells.size() - 1);
        for (int at = 0; at < cells.size(); at++) {
            if (at == 0) {
                Line line = paper.type().line(cells.get(0), CELL, cells.size() == 1 ? Paper.INNER : first - 8);
                paper.sheet().write(line, Paper.MARGIN, paper.pen() - 3.8f, ink);
            } else {
                Line line = paper.type().line(cells.get(at), CELL, column - 6);
                float right = Paper.MARGIN + first + column * at;
                paper.sheet().write(line, right - line.width(), paper.pen() - 3.8f, ink);
            }
        }
    }
}
