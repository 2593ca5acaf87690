package io.smarthub.exports;

import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Trend;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The counts with their trends, three tiles in a row. */
final class TilesDrawing {

    private static final List<Metric> METRICS = List.of(
            Metric.TRIGGERED,
            Metric.REACTIONS,
            Metric.CONVERSATIONS,
            Metric.RESOLVED,
            Metric.ESCALATED,
            Metric.CHATBOT_CONVERSATIONS);
    private static final int IN_A_ROW = 3;
    private static final float GAP = 10;
    private static final float HEIGHT = 52;
    private static final Type NAME = new Type(Face.REGULAR, 8.5f);
    private static final Type VALUE = new Type(Face.BOLD, 17);
    private static final Type LONG_VALUE = new Type(Face.BOLD, 12);
    private static final float ROOM_FOR_TREND = 76;
    private static final Type TREND = new Type(Face.MEDIUM, 8.5f);
    private static final Type ARROW = new Type(Face.ICONS, 8);

    private final Paper paper;
    private final ReportWords words;

    TilesDrawing(Paper paper, ReportWords words) {
        this.paper = paper;
        this.words = words;
    }

    void draw(Summary summary) throws IOException {
        float width = (Paper.INNER - GAP * (IN_A_ROW - 1)) / IN_A_ROW;
        for (int at = 0; at < METRICS.size(); at++) {
            float x = Paper.MARGIN + at % IN_A_ROW * (width + GAP);
            tile(METRICS.get(at), summary, x, width);
            if (at % IN_A_ROW == IN_A_ROW - 1) {
                paper.down(HEIGHT + GAP);
            }
        }
        paper.down(4);
    }

    private void tile(Metric metric, Summary summary, float x, float width) throws IOException {
        float top = paper.pen();
        paper.sheet().frame(x, top, width, HEIGHT, 7, Ink.HAIRLINE);
        paper.sheet().box(x + 11, top + 12.5f, 6, 6, 3, mark(metric));
        paper.sheet().write(paper.type().line(words.metric(metric), NAME, width - 34), x + 22, top + 18.5f, Ink.MUTED);
        String number = words.number(metric.of(summary.figures()));
        Line value = paper.type().line(number, VALUE);
        if (value.width() > width - ROOM_FOR_TREND) {
            value = paper.type().line(number, LONG_VALUE, width - ROOM_FOR_TREND);
        }
        paper.sheet().write(value, x + 11, top + 41, Ink.TEXT);
        Optional<Trend> trend = summary.trend(metric);
        if (trend.isPresent()) {
            trend(metric, trend.get(), x + 11 + value.width() + 8, top + 40);
        }
    }

    private void trend(Metric metric, Trend trend, float x, float baseLine) throws IOException {
        Ink ink = ReportWords.ink(metric, trend);
        boolean changed = Math.round(trend.change() * 100) != 0;
        if (changed) {
            String arrow = trend.direction() > 0 ? Signs.UP : Signs.DOWN;
            paper.sheet().write(paper.type().line(arrow, ARROW), x, baseLine, ink);
        }
        paper.sheet().write(paper.type().line(words.trend(trend), TREND), x + (changed ? 11 : 0), baseLine, ink);
    }

    private static Ink mark(Metric metric) {
        return switch (metric) {
            case CONVERSATIONS -> Ink.SUBTLE;
            case TRIGGERED, CHATBOT_CONVERSATIONS -> Ink.CHATBOT;
            case REACTIONS -> Ink.ACCENT;
            case RESOLVED -> Ink.RESOLVED;
            case ESCALATED -> Ink.ESCALATED;
        };
    }
}
