package io.smarthub.exports;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Voice;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.List;

/** A bubble with its time beside it and the offered buttons below; a long one goes on, page by page. */
final class BubbleDrawing {

    /** The widest a bubble gets, in points. */
    static final float WIDEST = 348;

    private static final Type TEXT = new Type(Face.REGULAR, 9.5f);
    private static final Type TIME = new Type(Face.REGULAR, 7.5f);
    private static final Type MARK = new Type(Face.MEDIUM, 7.5f);
    private static final Type MARK_ICON = new Type(Face.ICONS, 9);
    private static final float PADDING = 9;
    private static final float ABOVE = 6;
    private static final float RADIUS = 7;
    private static final int KEPT_TOGETHER = 18;

    private final Paper paper;
    private final Words words;
    private final ButtonsDrawing buttons;

    BubbleDrawing(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.buttons = new ButtonsDrawing(paper);
    }

    /** The lines of what was said; none where only buttons were offered. */
    List<Line> lines(Event event) {
        return event.isBlank() ? List.of() : paper.type().lines(event.words(), TEXT, WIDEST - 2 * PADDING);
    }

    /** How much of a page the beginning of a bubble needs, so that nothing is torn apart for a line or two. */
    static float beginning(List<Line> lines, boolean click) {
        int together = lines.size() <= KEPT_TOGETHER ? lines.size() : 3;
        return 2 * ABOVE + (click ? MARK.lineHeight() : 0) + together * TEXT.lineHeight();
    }

    void draw(Event event, List<Line> lines, Side side, String clicked) throws IOException {
        if (!lines.isEmpty()) {
            bubble(event, lines, side);
        }
        if (!event.buttons().isEmpty()) {
            buttons.draw(event.buttons(), clicked);
        }
        paper.down(2);
    }

    private void bubble(Event event, List<Line> lines, Side side) throws IOException {
        boolean click = Voice.isClick(event);
        float mark = click ? MARK.lineHeight() : 0;
        float width = 2 * PADDING
                + lines.stream().map(Line::width).max(Float::compare).orElse(0f);
        if (click) {
            width = Math.max(
                    width,
                    2 * PADDING
                            + 14
                            + paper.type()
                                    .line(words.get("thread.clicked"), MARK)
                                    .width());
        }
        float x = side.isRight() ? Paper.MARGIN + Paper.INNER - width : Paper.MARGIN;
        paper.need(beginning(lines, click));
        for (int from = 0; from < lines.size(); ) {
            float room = paper.left() - 2 * ABOVE - (from == 0 ? mark : 0);
            int count = Math.clamp((long) (room / TEXT.lineHeight()), 1, lines.size() - from);
            List<Line> part = lines.subList(from, from + count);
            float top = from == 0 ? mark : 0;
            part(part, side, x, width, top);
            from += count;
            if (from < lines.size()) {
                paper.need(Paper.whole());
            }
        }
        time(event, side, x, width);
    }

    private void part(List<Line> lines, Side side, float x, float width, float mark) throws IOException {
        float height = 2 * ABOVE + mark + lines.size() * TEXT.lineHeight();
        paper.sheet().box(x, paper.pen(), width, height, RADIUS, side.ground());
        if (side == Side.NOTE || side == Side.AUTOMATIC) {
            paper.sheet()
                    .frame(
                            x,
                            paper.pen(),
                            width,
                            height,
                            RADIUS,
                            side == Side.NOTE ? Ink.ESCALATED_MUTED : Ink.HAIRLINE);
        }
        paper.down(ABOVE);
        if (mark > 0) {
            paper.down(mark);
            paper.sheet()
                    .write(
                            paper.type().line(Signs.CHECK_SMALL, MARK_ICON),
                            x + PADDING - 1,
                            paper.pen() - 1.5f,
                            Ink.CHATBOT_TEXT);
            paper.sheet()
                    .write(
                            paper.type().line(words.get("thread.clicked"), MARK),
                            x + PADDING + 10,
                            paper.pen() - 2.5f,
                            Ink.CHATBOT_TEXT);
        }
        for (Line line : lines) {
            paper.down(TEXT.lineHeight());
            float start = line.rightToLeft() ? x + width - PADDING - line.width() : x + PADDING;
            paper.sheet().write(line, start, paper.pen() - 3.6f, Ink.TEXT);
        }
        paper.down(ABOVE);
    }

    private void time(Event event, Side side, float x, float width) throws IOException {
        Line line = paper.type().line(time(event, words), TIME);
        float start = side.isRight() ? x - 6 - line.width() : x + width + 6;
        paper.sheet().write(line, start, paper.pen() - ABOVE - 1, Ink.SUBTLE);
    }

    static String time(Event event, Words words) {
        String at = words.time(event.at());
        return event.assumedTime() ? words.get("time.assumed.short", at) : at;
    }
}
