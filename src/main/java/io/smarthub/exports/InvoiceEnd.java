package io.smarthub.exports;

import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Seller;
import io.smarthub.domain.billing.VatTotal;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;

/** Below the lines: the sums, what the law wants said, how to pay, and the buyer's note. */
final class InvoiceEnd {

    private static final Type SUM = new Type(Face.REGULAR, 9);
    private static final Type TOTAL = new Type(Face.BOLD, 11.5f);
    private static final Type TEXT = new Type(Face.REGULAR, 9);
    private static final Type HEADING = new Type(Face.MEDIUM, 9);
    private static final float SUMS = 270;
    private static final float LABELS = 110;

    private final Paper paper;
    private final InvoiceWords words;
    private final Invoice invoice;

    InvoiceEnd(Paper paper, InvoiceWords words) {
        this.paper = paper;
        this.words = words;
        this.invoice = words.invoice();
    }

    void draw() throws IOException {
        drawSums();
        for (String sentence : words.explained()) {
            drawText(sentence);
        }
        for (VatTotal total : invoice.vatTotals()) {
            drawText(words.reason(total.vat().category()));
        }
        drawPayment();
        String note = invoice.details().note();
        if (!note.isBlank()) {
            paper.down(8);
            drawText(words.get("invoice.note"), HEADING);
            drawText(note);
        }
    }

    private void drawSums() throws IOException {
        paper.need(20 + (invoice.vatTotals().size() + 1) * SUM.lineHeight() + 2 * TOTAL.lineHeight());
        float x = Paper.MARGIN + Paper.INNER - SUMS;
        TextColumn sums = new TextColumn(paper, x, SUMS, paper.pen() + 8);
        sums.pair(words.get("invoice.net-sum"), words.money(words.shown(invoice.total())), SUM, Ink.TEXT);
        for (VatTotal total : invoice.vatTotals()) {
            sums.pair(words.vatOn(total), words.money(words.shown(total.tax())), SUM, Ink.TEXT);
        }
        if (!invoice.rounding().isZero()) {
            sums.pair(words.get("invoice.rounding"), words.money(words.shown(invoice.rounding())), SUM, Ink.TEXT);
        }
        sums.skip(5);
        paper.sheet().rule(x, sums.bottom(), SUMS, Ink.SUBTLE);
        sums.skip(3);
        String name = invoice.isCreditNote() ? words.get("invoice.gives") : words.get("invoice.gross");
        Line label = paper.type().line(name, TOTAL);
        Line value = paper.type().line(words.money(words.shown(invoice.gross())), TOTAL);
        sums.skip(TOTAL.lineHeight());
        float baseLine = sums.bottom() - 4;
        paper.sheet().write(label, x, baseLine, Ink.TEXT);
        paper.sheet().write(value, x + SUMS - value.width(), baseLine, Ink.TEXT);
        paper.down(sums.bottom() + 18 - paper.pen());
    }

    private void drawPayment() throws IOException {
        drawText(words.payment(), HEADING);
        Seller seller = invoice.details().seller();
        if (invoice.isCreditNote() || !invoice.gross().isPositive()) {
            return;
        }
        if (!seller.iban().isEmpty()) {
            drawPair(words.get("invoice.holder"), seller.party().name());
            drawPair(words.get("invoice.iban"), seller.iban().replaceAll("(.{4})(?=.)", "$1 "));
        }
        drawPair(words.get("invoice.reference"), words.title());
    }

    private void drawPair(String name, String value) throws IOException {
        if (!value.isBlank()) {
            paper.need(TEXT.lineHeight());
            TextColumn label = new TextColumn(paper, Paper.MARGIN, LABELS, paper.pen());
            label.write(name, TEXT, Ink.MUTED);
            TextColumn what = new TextColumn(paper, Paper.MARGIN + LABELS, Paper.INNER - LABELS, paper.pen());
            what.write(value, TEXT, Ink.TEXT);
            paper.down(Math.max(label.bottom(), what.bottom()) - paper.pen());
        }
    }

    private void drawText(String text) throws IOException {
        drawText(text, TEXT);
    }

    private void drawText(String text, Type type) throws IOException {
        if (text.isBlank()) {
            return;
        }
        for (Line line : paper.type().lines(text, type, Paper.INNER)) {
            paper.need(type.lineHeight());
            paper.down(type.lineHeight());
            paper.sheet().write(line, Paper.MARGIN, paper.pen() - 3, Ink.TEXT);
        }
        paper.down(3);
    }
}
