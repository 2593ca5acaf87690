package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.SystemFonts;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One conversation as a document to read, print or send on: who, what came of it and why, and everything said. */
final class ConversationPdf implements Conversations {

    private static final int MOST_NAMED = 12;

    private final OutputStream out;
    private final Words words;
    private final Supplier<SystemFonts> system;

    ConversationPdf(OutputStream out, ZoneId zone, Locale language, Supplier<SystemFonts> system) {
        this.out = out;
        this.words = new Words("exports", language, zone);
        this.system = system;
    }

    @Override
    public void begin() {}

    @Override
    public int add(ConversationDetail conversation) throws IOException {
        String visitor = conversation.row().visitor();
        String title = visitor.isBlank()
                ? words.get("page.title-unknown", conversation.row().externalId())
                : words.get("page.title", visitor);
        try (Paper paper = new Paper(title, words.language(), system.get())) {
            new ConversationHead(paper, words).draw(conversation);
            thread(paper, conversation.events(), visitor);
            unprintable(paper);
            paper.save(out, foot(title, conversation));
        }
        return 0;
    }

    private void thread(Paper paper, List<Event> events, String visitor) throws IOException {
        ThreadDrawing thread = new ThreadDrawing(paper, words.of("conversation"), visitor);
        LocalDate day = LocalDate.MIN;
        for (int at = 0; at < events.size(); at++) {
            LocalDate date = words.date(events.get(at).at());
            thread.event(events, at, date.equals(day) ? null : date);
            day = date;
        }
    }

    /** Says at the end what no font could print, so that nobody takes the signs for the visitor's. */
    private void unprintable(Paper paper) throws IOException {
        Map<Integer, Integer> missed = paper.missed();
        if (missed.isEmpty()) {
            return;
        }
        String which = missed.keySet().stream()
                .limit(MOST_NAMED)
                .map(codePoint -> String.format(Locale.ROOT, "U+%04X %s", codePoint, Character.getName(codePoint)))
                .collect(Collectors.joining(", "));
        int count = missed.values().stream().mapToInt(Integer::intValue).sum();
        String text = words.get("pdf.unprintable", count, missed.size() > MOST_NAMED ? which + ", …" : which);
        Type type = new Type(Face.REGULAR, 7.5f);
        List<Line> lines = paper.type().lines(text, type, Paper.INNER);
        paper.need(14 + Math.min(lines.size(), 4) * type.lineHeight());
        paper.down(14);
        for (Line line : lines) {
            paper.need(type.lineHeight());
            paper.down(type.lineHeight());
            paper.sheet().write(line, Paper.MARGIN, paper.pen(), Ink.SUBTLE);
        }
    }

    private Paper.Foot foot(String title, ConversationDetail conversation) {
        String opened = words.date(words.date(conversation.row().openedAt()));
        return new Paper.Foot() {
            @Override
            public String text() {
                return title + " · " + opened;
            }

            @Override
            public String page(int number, int of) {
                return words.get("pdf.page", number, of);
            }
        };
    }

    @Override
    public void end() {}
}
