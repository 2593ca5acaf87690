package io.smarthub.exports;

import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.Seller;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who issues the invoice, to whom, its number and days, and what is wrong with it. */
final class InvoiceHead {

    private static final Type NAME = new Type(Face.BOLD, 13);
    private static final Type TITLE = new Type(Face.BOLD, 19);
    private static final Type BUYER = new Type(Face.MEDIUM, 10);
    private static final Type TEXT = new Type(Face.REGULAR, 10);
    private static final Type FACT = new Type(Face.REGULAR, 9);
    private static final Type SMALL = new Type(Face.REGULAR, 8);
    private static final Type TINY = new Type(Face.REGULAR, 6.5f);
    private static final Type WARNING = new Type(Face.MEDIUM, 9);

    private static final float RIGHT = Paper.MARGIN + 282;
    private static final float RIGHT_WIDTH = Paper.INNER - 282;
    private static final float LEFT_WIDTH = 262;
    /** Where the window of an envelope begins. */
    private static final float WINDOW = 132;

    private final Paper paper;
    private final InvoiceWords words;
    private final Seller seller;
    private final Party buyer;

    InvoiceHead(Paper paper, InvoiceWords words) {
        this.paper = paper;
        this.words = words;
        seller = words.invoice().details().seller();
        buyer = words.invoice().details().buyer();
    }

    void draw() throws IOException {
        paper.need(0);
        TextColumn name = new TextColumn(paper, Paper.MARGIN, LEFT_WIDTH, paper.pen());
        name.write(seller.party().name(), NAME, Ink.TEXT);
        TextColumn address = new TextColumn(paper, RIGHT, RIGHT_WIDTH, paper.pen());
        for (String line : lines(seller.party())) {
            address.write(line, SMALL, Ink.MUTED);
        }
        address.write(vatId(seller.party()), SMALL, Ink.MUTED);
        address.write(seller.registration(), SMALL, Ink.MUTED);
        float top = Math.max(WINDOW, Math.max(name.bottom(), address.bottom()) + 14);
        float bottom = Math.max(drawBuyer(top), drawFacts(top));
        paper.down(bottom + 30 - paper.pen());
        drawTitle();
        if (!seller.party().missing().isEmpty()) {
            warn(words.get("invoice.seller-lacks", missing(seller.party())));
        }
        if (!buyer.missing().isEmpty()) {
            warn(words.get("invoice.buyer-lacks", missing(buyer)));
        }
        if (words.hasExamplePrices()) {
            warn(words.get("invoice.example"));
        }
    }

    private float drawBuyer(float top) throws IOException {
        TextColumn column = new TextColumn(paper, Paper.MARGIN, LEFT_WIDTH, top);
        String sender = Stream.concat(Stream.of(seller.party().name()), lines(seller.party()).stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Line line = paper.type().line(sender, TINY, LEFT_WIDTH);
        if (!sender.isEmpty()) {
            column.skip(TINY.lineHeight());
            paper.sheet().write(line, Paper.MARGIN, column.bottom() - 3, Ink.SUBTLE);
            paper.sheet().rule(Paper.MARGIN, column.bottom() + 1, Math.max(line.width(), 120), Ink.HAIRLINE);
            column.skip(5);
        }
        column.write(buyer.name(), BUYER, Ink.TEXT);
        for (String part : lines(buyer)) {
            column.write(part, TEXT, Ink.TEXT);
        }
        String vatId = vatId(buyer);
        if (!vatId.isEmpty()) {
            column.skip(3);
            column.write(vatId, SMALL, Ink.MUTED);
        }
        return column.bottom();
    }

    private float drawFacts(float top) throws IOException {
        Invoice invoice = words.invoice();
        TextColumn facts = new TextColumn(paper, RIGHT, RIGHT_WIDTH, top);
        facts.pair(words.get("invoice.number"), String.valueOf(invoice.number()), FACT, Ink.TEXT);
        facts.pair(words.get("invoice.date"), words.date(invoice.date()), FACT, Ink.TEXT);
        facts.pair(words.get("invoice.period"), words.days(invoice.periodStart(), invoice.periodEnd()), FACT, Ink.TEXT);
        if (!invoice.isCreditNote() && invoice.gross().isPositive()) {
            facts.pair(words.get("invoice.due"), words.date(invoice.details().dueOn()), FACT, Ink.TEXT);
        }
        if (invoice.corrects().isPresent()) {
            String name = invoice.isCreditNote() ? words.get("invoice.corrects") : words.get("invoice.replaces");
            String number = String.valueOf(invoice.corrects().get());
            facts.pair(name, words.get("invoice.invoice", number), FACT, Ink.TEXT);
        }
        return facts.bottom();
    }

    private void drawTitle() throws IOException {
        paper.down(TITLE.lineHeight());
        paper.sheet().write(paper.type().line(words.title(), TITLE), Paper.MARGIN, paper.pen() - 6, Ink.TEXT);
        paper.down(6);
    }

    private void warn(String text) throws IOException {
        List<Line> lines = paper.type().lines(text, WARNING, Paper.INNER - 20);
        float height = lines.size() * WARNING.lineHeight() + 9;
        paper.need(height + 6);
        paper.sheet().box(Paper.MARGIN, paper.pen(), Paper.INNER, height, 4, Ink.ESCALATED_GROUND);
        TextColumn column = new TextColumn(paper, Paper.MARGIN + 10, Paper.INNER - 20, paper.pen() + 3.5f);
        column.write(text, WARNING, Ink.ESCALATED_TEXT);
        paper.down(height + 6);
    }

    private String missing(Party party) {
        return party.missing().stream()
                .map(part -> words.get("invoice.detail." + part.word()))
                .collect(Collectors.joining(", "));
    }

    private List<String> lines(Party party) {
        String city = (party.postcode() + " " + party.city()).strip();
        return Stream.of(party.street(), city, words.country(party.country()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String vatId(Party party) {
        return party.vatId().isEmpty() ? "" : words.get("invoice.vat-id", party.vatId());
    }
}
