package io.smarthub.exports;

import io.smarthub.exports.pdf.Face;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.exports.pdf.Line;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.Type;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says at the end of a document what no font could print, so that nobody takes the signs for somebody's words. */
final class Unprintable {

    private static final int MOST_NAMED = 12;
    private static final Type TYPE = new Type(Face.REGULAR, 7.5f);

    private final Paper paper;
    private final Words words;

    /** @param words of the {@code exports} bundle */
    Unprintable(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    void draw() throws IOException {
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
        List<Line> lines = paper.type().lines(text, TYPE, Paper.INNER);
        paper.need(14 + Math.min(lines.size(), 4) * TYPE.lineHeight());
        paper.down(14);
        for (Line line : lines) {
            paper.need(TYPE.lineHeight());
            paper.down(TYPE.lineHeight());
            paper.sheet().write(line, Paper.MARGIN, paper.pen(), Ink.SUBTLE);
        }
    }
}
