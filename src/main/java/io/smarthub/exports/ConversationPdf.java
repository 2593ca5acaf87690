package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.SystemFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** One conversation as a document to read, print or send on: who, what came of it and why, and everything said. */
final class ConversationPdf implements Conversations {

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
            new Unprintable(paper, words).draw();
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
