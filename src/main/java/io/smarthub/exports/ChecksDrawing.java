package io.smarthub.exports;

import io.smarthub.app.statistics.Report;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.time.Duration;

/** The median of the first response, and that the counts add up, with the sums to follow. */
final class ChecksDrawing {

    private static final Duration EXACT_BELOW = Duration.ofSeconds(32);
    private static final Type TEXT = new Type(Face.REGULAR, 8.5f);
    private static final Type STRONG = new Type(Face.MEDIUM, 8.5f);
    private static final Type TICK = new Type(Face.ICONS, 9);

    private final Paper paper;
    private final ReportWords words;

    ChecksDrawing(Paper paper, ReportWords words) {
        this.paper = paper;
        this.words = words;
    }

    void draw(Report report) throws IOException {
        Figures figures = report.summary().figures();
        response(report.responses());
        check(words.get(
                "check.partition",
                words.number(figures.resolved()),
                words.number(figures.escalated()),
                words.number(figures.reactions())));
        check(words.get("check.among-triggered", words.number(figures.reactions()), words.number(figures.triggered())));
        check(words.get(
                "check.chatbot-conversations",
                words.number(figures.chatbotConversations()),
                words.number(figures.resolved()),
                words.number(figures.chatbotConversations() - figures.resolved())));
        paper.down(16);
    }

    private void response(ResponseTimes times) throws IOException {
        String value = times.median().map(words::duration).orElse("–");
        String detail = times.median()
                .map(median -> words.get(
                        median.compareTo(EXACT_BELOW) < 0 ? "response.exact" : "response.detail",
                        words.number(times.answered())))
                .orElse(words.get("response.none"));
        paper.need(70);
        paper.down(TEXT.lineHeight());
        var name = paper.type().line(words.get("response.title") + ":", TEXT);
        var median = paper.type().line(value, STRONG);
        paper.sheet().write(name, Paper.MARGIN, paper.pen(), Ink.MUTED);
        paper.sheet().write(median, Paper.MARGIN + name.width() + 4, paper.pen(), Ink.TEXT);
        paper.sheet()
                .write(
                        paper.type().line("· " + detail, TEXT),
                        Paper.MARGIN + name.width() + median.width() + 9,
                        paper.pen(),
                        Ink.SUBTLE);
        paper.down(7);
    }

    private void check(String sum) throws IOException {
        paper.need(TEXT.lineHeight() + 2);
        paper.down(TEXT.lineHeight() + 2);
        paper.sheet().write(paper.type().line(Signs.CHECK_FILL, TICK), Paper.MARGIN, paper.pen() + 0.8f, Ink.RESOLVED);
        paper.sheet().write(paper.type().line(sum, TEXT, Paper.INNER - 14), Paper.MARGIN + 14, paper.pen(), Ink.MUTED);
    }
}
