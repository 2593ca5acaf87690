package io.smarthub.exports;

import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.Statement;
import io.smarthub.domain.quota.Quota;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.InstalledFonts;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.SystemFonts;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A month's quota as a document to file: balance, days, and every unit with its reason. */
final class StatementPdf {

    private static final Type TITLE = new Type(Face.BOLD, 20);
    private static final Type SMALL = new Type(Face.REGULAR, 8.5f);

    private final Supplier<SystemFonts> fonts;

    /** With the fonts of this machine for names that ours cannot print. */
    StatementPdf() {
        this(InstalledFonts::new);
    }

    StatementPdf(Supplier<SystemFonts> fonts) {
        this.fonts = fonts;
    }

    void write(Statement statement, OutputStream out, Locale language) throws IOException {
        Quota quota = statement.report().quota();
        Words words = new Words("exports", language, quota.month().zone());
        String title = words.get("statement.title", words.month(quota.month().month()));
        try (Paper paper = new Paper(title, words.language(), fonts.get())) {
            paper.need(TITLE.lineHeight());
            paper.down(TITLE.lineHeight());
            paper.sheet().write(paper.type().line(title, TITLE), Paper.MARGIN, paper.pen() - 6, Ink.TEXT);
            paper.down(2);
            small(
                    paper,
                    words.get(
                            "statement.boundaries",
                            words.dateTime(quota.month().from()),
                            words.dateTime(quota.month().until()),
                            words.zoneName()));
            small(paper, words.get("statement.read", words.dateTime(statement.readAt())));
            paper.down(12);
            TableDrawing tables = new TableDrawing(
                    paper, new ReportWords(language, quota.month().zone()));
            String units = words.get("statement.heading.units");
            tables.draw(
                    words.get("statement.balance"),
                    List.of(words.get("statement.heading.name"), units),
                    balance(statement, words),
                    0);
            if (!statement.byDay().isEmpty()) {
                tables.draw(
                        words.get("statement.days"),
                        List.of(words.get("statement.heading.day"), units),
                        days(statement, words),
                        0);
            }
            String conversation = words.get("statement.heading.conversation");
            String counted = words.get("statement.heading.counted");
            if (!statement.corrections().isEmpty()) {
                tables.draw(
                        words.get("statement.corrections"),
                        List.of(conversation, counted, words.get("statement.heading.reason"), units),
                        rows(statement.corrections(), words, true),
                        0);
            }
            if (!statement.rows().isEmpty()) {
                tables.draw(
                        words.get("statement.units"),
                        List.of(conversation, counted, words.get("statement.heading.use"), units),
                        rows(statement.rows(), words, false),
                        0);
            }
            paper.save(out, foot(words, title));
        }
    }

    private static void small(Paper paper, String text) throws IOException {
        for (Line line : paper.type().lines(text, SMALL, Paper.INNER)) {
            paper.down(SMALL.lineHeight() + 1);
            paper.sheet().write(line, Paper.MARGIN, paper.pen() - 2, Ink.MUTED);
        }
    }

    private static List<List<String>> balance(Statement statement, Words words) {
        Quota quota = statement.report().quota();
        List<List<String>> rows = new ArrayList<>();
        if (statement.report().planKnown()) {
            rows.add(List.of(
                    words.get("statement.included", statement.report().plan().name()), words.number(quota.included())));
            rows.add(List.of(words.get("statement.extra"), words.number(quota.extra())));
            rows.add(List.of(words.get("statement.limit"), words.number(quota.limit())));
        }
        rows.add(List.of(words.get("statement.used"), words.number(quota.used())));
        if (statement.report().planKnown()) {
            rows.add(List.of(words.get("statement.remaining"), words.number(quota.remaining())));
            rows.add(List.of(words.get("statement.over"), words.number(quota.over())));
        }
        if (statement.vendor() != null) {
            int vendor = statement.vendor().units();
            rows.add(List.of(words.get("statement.vendor"), words.number(vendor)));
            rows.add(List.of(words.get("statement.difference"), words.number((long) vendor - quota.used())));
        }
        return rows;
    }

    private static List<List<String>> days(Statement statement, Words words) {
        return statement.byDay().entrySet().stream()
                .map(day -> List.of(words.weekday(day.getKey()), words.number(day.getValue())))
                .toList();
    }

    private static List<List<String>> rows(List<LedgerRow> rows, Words words, boolean reasons) {
        return rows.stream()
                .map(row -> List.of(
                        row.counted() == null
                                ? words.get("statement.erased")
                                : "%d · %s"
                                        .formatted(
                                                row.counted().id(),
                                                row.counted().externalId()),
                        words.day(words.date(row.countedAt())) + ", " + words.time(row.countedAt()),
                        reasons
                                ? words.get("statement.reason." + Words.constant(row.reason()))
                                : words.get("statement.use." + Words.constant(row.use())),
                        row.units() > 0 ? "+1" : "\u22121"))
                .toList();
    }

    private static Paper.Foot foot(Words words, String title) {
        return new Paper.Foot() {
            @Override
            public String text() {
                return title;
            }

            @Override
            public String page(int number, int of) {
                return words.get("pdf.page", number, of);
            }
        };
    }
}
