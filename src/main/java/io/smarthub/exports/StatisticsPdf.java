package io.smarthub.exports;

import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.InstalledFonts;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.SystemFonts;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The statistics of a range as a document: the numbers and charts of the screen, drawn, not photographed. */
final class StatisticsPdf {

    private static final Type TITLE = new Type(Face.BOLD, 20);
    private static final Type SMALL = new Type(Face.REGULAR, 8.5f);
    private static final int MOST_BUTTONS = 10;
    private static final int MOST_CHATBOTS = 5;
    private static final List<Metric> COLUMNS =
            List.of(Metric.TRIGGERED, Metric.REACTIONS, Metric.RESOLVED, Metric.ESCALATED);

    private final Supplier<SystemFonts> fonts;

    /** With the fonts of this machine for names that ours cannot print. */
    StatisticsPdf() {
        this(InstalledFonts::new);
    }

    StatisticsPdf(Supplier<SystemFonts> fonts) {
        this.fonts = fonts;
    }

    void write(Report report, OutputStream out, Locale language) throws IOException {
        ReportWords words = new ReportWords(language, report.summary().range().zone());
        String title = words.get("report.title");
        try (Paper paper = new Paper(title, words.language(), fonts.get())) {
            head(paper, words, report, title);
            new TilesDrawing(paper, words).draw(report.summary());
            new BarsDrawing(paper, words).draw(report.summary().buckets());
            new ShareDrawing(paper, words).draw(report.summary().figures());
            new ChecksDrawing(paper, words).draw(report);
            tables(paper, words, report);
            paper.save(out, foot(words, report, title));
        }
    }

    private static void head(Paper paper, ReportWords words, Report report, String title) throws IOException {
        Summary summary = report.summary();
        paper.need(TITLE.lineHeight());
        paper.down(TITLE.lineHeight());
        paper.sheet().write(paper.type().line(title, TITLE), Paper.MARGIN, paper.pen() - 6, Ink.TEXT);
        paper.down(2);
        small(paper, words.boundaries(summary.range()), Ink.MUTED);
        String compared = summary.previousRecorded() || report.firstDay().isEmpty()
                ? words.compared(summary.range().previous())
                : words.get("range.not-compared", words.date(report.firstDay().get()));
        small(paper, compared + " · " + words.get("report.read", words.dateTime(report.readAt())), Ink.SUBTLE);
        paper.down(12);
    }

    private static void small(Paper paper, String text, Ink ink) throws IOException {
        for (Line line : paper.type().lines(text, SMALL, Paper.INNER)) {
            paper.down(SMALL.lineHeight() + 1);
            paper.sheet().write(line, Paper.MARGIN, paper.pen() - 2, ink);
        }
    }

    private static void tables(Paper paper, ReportWords words, Report report) throws IOException {
        boolean several = report.chatbots().size() > 1;
        TableDrawing table = new TableDrawing(paper, words);
        if (!report.buttons().isEmpty()) {
            table.draw(
                    words.get("button.title"),
                    List.of(
                            words.get("button.heading"),
                            words.get("button.clicks"),
                            words.get("button.conversations"),
                            words.get("button.asked"),
                            words.get("button.share")),
                    report.buttons().stream()
                            .limit(MOST_BUTTONS)
                            .map(row -> cells(words, row, report.chatbots()))
                            .toList(),
                    report.buttons().size() - MOST_BUTTONS);
        }
        if (several) {
            table.draw(
                    words.get("chatbot.title"),
                    List.of(
                            words.get("chatbot.heading"),
                            words.metric(Metric.TRIGGERED),
                            words.get("chatbot.used"),
                            words.metric(Metric.RESOLVED),
                            words.metric(Metric.ESCALATED)),
                    report.chatbots().stream()
                            .limit(MOST_CHATBOTS)
                            .map(row -> cells(words, row, report))
                            .toList(),
                    report.chatbots().size() - MOST_CHATBOTS);
        }
        table.draw(
                words.get("report.over-time"),
                Stream.concat(
                                Stream.of(words.heading(report.summary().buckets())),
                                COLUMNS.stream().map(words::metric))
                        .toList(),
                report.summary().buckets().stream()
                        .map(bucket -> cells(words, bucket))
                        .toList(),
                0);
    }

    private static List<String> cells(ReportWords words, ButtonRow row, List<ChatbotRow> chatbots) {
        return List.of(
                chatbots.size() > 1 ? row.label() + " · " + words.name(row.chatbot(), chatbots) : row.label(),
                words.number(row.clicks()),
                words.number(row.conversations()),
                words.number(row.askedAgent()),
                words.percent(row.askedRate()));
    }

    private static List<String> cells(ReportWords words, ChatbotRow row, Report report) {
        return List.of(
                words.name(row.chatbot(), report.chatbots()),
                words.number(row.triggered()),
                words.number(row.used()),
                words.number(row.resolved()),
                words.number(row.escalated()));
    }

    private static List<String> cells(ReportWords words, BucketFigures bucket) {
        return Stream.concat(
                        Stream.of(words.title(bucket.bucket())),
                        COLUMNS.stream().map(metric -> words.number(metric.of(bucket.figures()))))
                .toList();
    }

    private static Paper.Foot foot(ReportWords words, Report report, String title) {
        var range = report.summary().range();
        return new Paper.Foot() {
            @Override
            public String text() {
                return title + " · " + words.get("bar.week", words.date(range.from()), words.date(range.lastDay()));
            }

            @Override
            public String page(int number, int of) {
                return words.page(number, of);
            }
        };
    }
}
