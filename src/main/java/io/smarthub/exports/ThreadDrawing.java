package io.smarthub.exports;

import io.smarthub.app.inbox.Happening;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Voice;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said and what happened, day by day. */
final class ThreadDrawing {

    private static final Type DAY = new Type(Face.MEDIUM, 8.5f);
    private static final Type SMALL = new Type(Face.REGULAR, 7.5f);
    private static final Type NAME = new Type(Face.MEDIUM, 8);
    private static final Type ICON = new Type(Face.ICONS, 9);
    private static final float HEADING = 22;
    private static final float DAY_ABOVE = 22;
    private static final float DAY_BELOW = 6;

    private final Paper paper;
    private final Words words;
    private final String visitor;
    private final BubbleDrawing bubbles;

    /**
     * Draws below the pen.
     *
     * @param words of the {@code conversation} bundle
     * @param visitor the visitor's name, empty when it is not known
     */
    ThreadDrawing(Paper paper, Words words, String visitor) {
        this.paper = paper;
        this.words = words;
        this.visitor = visitor;
        this.bubbles = new BubbleDrawing(paper, words);
    }

    private void day(LocalDate date) throws IOException {
        Line line = paper.type().line(words.fullDate(date), DAY, Paper.INNER - 80);
        paper.down(DAY_ABOVE);
        float side = (Paper.INNER - line.width()) / 2 - 12;
        paper.sheet().rule(Paper.MARGIN, paper.pen() - 3, side, Ink.HAIRLINE);
        paper.sheet().write(line, Paper.MARGIN + side + 12, paper.pen(), Ink.MUTED);
        paper.sheet().rule(Paper.MARGIN + Paper.INNER - side, paper.pen() - 3, side, Ink.HAIRLINE);
        paper.down(DAY_BELOW);
    }

    /**
     * Draws an event.
     *
     * @param newDay the day that begins with it, null when none does; it stands above
     */
    void event(List<Event> events, int at, @Nullable LocalDate newDay) throws IOException {
        Event event = events.get(at);
        Optional<Side> side = Voice.of(event).map(Side::of);
        List<Line> lines = side.isEmpty() ? List.of() : bubbles.lines(event);
        float beginning = HEADING + BubbleDrawing.beginning(lines, Voice.isClick(event));
        if (newDay != null) {
            paper.need(DAY_ABOVE + DAY_BELOW + beginning);
            day(newDay);
        }
        if (side.isEmpty()) {
            happened(event);
            return;
        }
        if (newDay != null || at == 0 || !Voice.sameRun(events.get(at - 1), event)) {
            paper.need(beginning);
            heading(event, side.get());
        } else {
            paper.down(3);
        }
        bubbles.draw(event, lines, side.get(), Voice.clicked(events, at).orElse(""));
    }

    private void heading(Event event, Side side) throws IOException {
        paper.down(HEADING - 4);
        Line name = paper.type().line(name(event, side), NAME, BubbleDrawing.WIDEST);
        Line icon = paper.type().line(side.icon(), ICON);
        float width = name.width() + ICON.size() + 4;
        float x = side.isRight() ? Paper.MARGIN + Paper.INNER - width : Paper.MARGIN;
        paper.sheet().write(icon, x, paper.pen() + 1.6f, side.heading());
        paper.sheet().write(name, x + ICON.size() + 4, paper.pen(), side.heading());
        paper.down(4);
    }

    private String name(Event event, Side side) {
        String named = event.authorName();
        boolean unnamed = named == null || named.isBlank();
        return switch (side) {
            case VISITOR -> visitor.isBlank() ? words.get("visitor.unknown") : visitor;
            case CHATBOT -> unnamed ? words.get("author.chatbot") : named + " · " + words.get("author.chatbot");
            case AGENT -> unnamed ? words.get("author.agent") : named + " · " + words.get("author.agent");
            case NOTE -> words.of("exports").get("event.note") + (unnamed ? "" : " · " + named);
            case AUTOMATIC -> words.get("author.automatic");
        };
    }

    private void happened(Event event) throws IOException {
        List<Line> lines = paper.type().lines(happening(event), SMALL, Paper.INNER - 60);
        paper.need(8 + SMALL.lineHeight());
        paper.down(8);
        for (Line line : lines) {
            paper.need(SMALL.lineHeight());
            paper.down(SMALL.lineHeight());
            paper.sheet().write(line, Paper.MARGIN + (Paper.INNER - line.width()) / 2, paper.pen() - 2, Ink.SUBTLE);
        }
    }

    private String happening(Event event) {
        Happening happening = Happening.of(event);
        String subject = happening.subject().orElseGet(() -> words.get("author.agent"));
        return words.get(happening.key(), subject, BubbleDrawing.time(event, words));
    }
}
