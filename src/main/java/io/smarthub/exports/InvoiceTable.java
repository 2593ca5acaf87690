package io.smarthub.exports;

import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The invoice's lines: columns as wide as their numbers, the description in what is left; on a new page the headings come again. */
final class InvoiceTable {

    private static final Type HEADING = new Type(Face.MEDIUM, 8);
    private static final Type CELL = new Type(Face.REGULAR, 9);
    private static final Type SHARE = new Type(Face.REGULAR, 7.5f);
    private static final float GAP = 16;
    private static final float SPACE = 5;

    private final Paper paper;
    private final InvoiceWords words;
    private final List<Line> headings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final float[] right;
    private final float description;

    /** A row as it will be written: the numbers of the columns after the first one. */
    private record Row(List<Line> name, List<Line> numbers) {

        float height() {
            float height = 2 * SPACE;
            for (Line line : name) {
                height += line.type().lineHeight();
            }
            return height;
        }
    }

    InvoiceTable(Paper paper, InvoiceWords words) {
        this.paper = paper;
        this.words = words;
        String currency = words.invoice().currency().getCurrencyCode();
        for (String heading : List.of(
                words.get("invoice.quantity"),
                words.get("invoice.unit-price"),
                words.get("invoice.vat"),
                words.get("invoice.net", currency))) {
            headings.add(paper.type().line(heading, HEADING));
        }
        List<InvoiceItem> items = words.items();
        List<List<Line>> numbers = items.stream().map(this::numbers).toList();
        right = rightEdges(numbers);
        float left = right[0] - widest(numbers, 0);
        description = left - GAP - Paper.MARGIN;
        for (int at = 0; at < items.size(); at++) {
            rows.add(new Row(name(items.get(at)), numbers.get(at)));
        }
    }

    private List<Line> numbers(InvoiceItem item) {
        return List.of(
                cell(item.isBought() ? words.number(item.pieces()) : ""),
                cell(item.isBought() ? words.amount(item.line().unitPrice()) : ""),
                cell(words.rate(item.line().vat())),
                cell(words.amount(item.amount())));
    }

    private List<Line> name(InvoiceItem item) {
        List<Line> lines = new ArrayList<>(paper.type().lines(item.name(), CELL, description));
        String share = words.share(item);
        if (!share.isEmpty()) {
            lines.addAll(paper.type().lines(share, SHARE, description));
        }
        return lines;
    }

    private Line cell(String text) {
        return paper.type().line(text, CELL);
    }

    private float[] rightEdges(List<List<Line>> numbers) {
        float[] edges = new float[headings.size()];
        float edge = Paper.MARGIN + Paper.INNER;
        for (int column = edges.length - 1; column >= 0; column--) {
            edges[column] = edge;
            edge -= widest(numbers, column) + GAP;
        }
        return edges;
    }

    private float widest(List<List<Line>> numbers, int column) {
        float widest = headings.get(column).width();
        for (List<Line> row : numbers) {
            widest = Math.max(widest, row.get(column).width());
        }
        return widest;
    }

    void draw() throws IOException {
        paper.need(60);
        paper.down(8);
        drawHeadings();
        for (Row row : rows) {
            if (paper.left() < row.height()) {
                paper.need(Paper.whole());
                drawHeadings();
            }
            draw(row);
        }
    }

    private void drawHeadings() throws IOException {
        paper.down(HEADING.lineHeight() + 5);
        float baseLine = paper.pen() - 6;
        Line first = paper.type().line(words.get("invoice.description"), HEADING, description);
        paper.sheet().write(first, Paper.MARGIN, baseLine, Ink.MUTED);
        write(headings, baseLine, Ink.MUTED);
        paper.sheet().rule(Paper.MARGIN, paper.pen(), Paper.INNER, Ink.SUBTLE);
    }

    /** In the order in which it is read, which is also how it is copied: description, numbers, days. */
    private void draw(Row row) throws IOException {
        float top = paper.pen() + SPACE;
        boolean first = true;
        for (Line line : row.name()) {
            top += line.type().lineHeight();
            float baseLine = top - line.type().size() * 0.3f;
            Ink ink = line.type().equals(SHARE) ? Ink.MUTED : Ink.TEXT;
            paper.sheet().write(line, Paper.MARGIN, baseLine, ink);
            if (first) {
                write(row.numbers(), baseLine, Ink.TEXT);
                first = false;
            }
        }
        paper.down(row.height());
        paper.sheet().rule(Paper.MARGIN, paper.pen(), Paper.INNER, Ink.GRID);
    }

    private void write(List<Line> numbers, float baseLine, Ink ink) throws IOException {
        for (int column = 0; column < right.length; column++) {
            Line number = numbers.get(column);
            paper.sheet().write(number, right[column] - number.width(), baseLine, ink);
        }
    }
}
