package io.smarthub.exports.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into lines no wider than asked, whatever the text: at the places where its script allows it, and within a
 * word where a word alone is wider. Right-to-left text is put into the order of the eye.
 */
public final class Typesetter {

    private final Fonts fonts;
    private final Locale language;
    private @Nullable ArabicForms arabic;

    Typesetter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.language = language;
    }

    /** The lines of a text, at least one. */
    public List<Line> lines(String text, Type type, float width) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : PlainText.paragraphs(text)) {
            new Paragraph(paragraph, type, width, lines).wrap();
        }
        return lines;
    }

    /** All of it in one line, however wide. */
    public Line line(String text, Type type) {
        return lines(text.replaceAll("\\s+", " "), type, Float.MAX_VALUE).getFirst();
    }

    /** One line no wider than asked; what is too much is cut off with an ellipsis. */
    public Line line(String text, Type type, float width) {
        Line whole = line(text, type);
        if (whole.width() <= width) {
            return whole;
        }
        String cut = text;
        Line line = whole;
        while (line.width() > width && !cut.isEmpty()) {
            int keep = Math.min(cut.length() - 1, (int) (cut.length() * width / line.width()));
            cut = cut.substring(0, Math.max(0, keep));
            if (!cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1))) {
                cut = cut.substring(0, cut.length() - 1);
            }
            line = line(cut.strip() + "…", type);
        }
        return line;
    }

    private ArabicForms arabic() {
        if (arabic == null) {
            arabic = new ArabicForms();
        }
        return arabic;
    }

    /** One paragraph on its way into lines. */
    private final class Paragraph {
        private final String text;
        private final Type type;
        private final float width;
        private final List<Line> lines;
        private final @Nullable Bidi bidi;
        private int start;
        private float used;

        Paragraph(String told, Type type, float width, List<Line> lines) {
            this.text = ArabicForms.concern(told) ? arabic().joined(told) : told;
            this.type = type;
            this.width = width;
            this.lines = lines;
            char[] units = text.toCharArray();
            this.bidi = Bidi.requiresBidi(units, 0, units.length)
                    ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                    : null;
        }

        void wrap() {
            BreakIterator places = BreakIterator.getLineInstance(language);
            places.setText(text);
            int from = places.first();
            for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
                take(from, to);
                from = to;
            }
            emit(text.length());
        }

        private void take(int from, int to) {
            int end = visibleEnd(from, to);
            float visible = measure(from, end);
            if (used + visible > width && from > start) {
                emit(from);
            }
            if (used + visible > width) {
                takeCharacters(from, end);
                used += measure(end, to);
            } else {
                used += visible + measure(end, to);
            }
        }

        private void takeCharacters(int from, int to) {
            for (int at = from; at < to; ) {
                int next = clusterEnd(at, to);
                float wide = measure(at, next);
                if (used + wide > width && at > start) {
                    emit(at);
                }
                used += wide;
                at = next;
            }
        }

        /** A character with the marks that belong to it. */
        private int clusterEnd(int at, int to) {
            int next = at + Character.charCount(text.codePointAt(at));
            while (next < to && isMark(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            return next;
        }

        private int visibleEnd(int from, int to) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private float measure(int from, int to) {
            float sum = 0;
            for (int at = from; at < to; ) {
                int codePoint = text.codePointAt(at);
                sum += fonts.advance(type.face(), codePoint);
                at += Character.charCount(codePoint);
            }
            return sum * type.size() / 1000;
        }

        private void emit(int end) {
            int visible = visibleEnd(start, end);
            boolean rightToLeft = bidi != null && !bidi.baseIsLeftToRight();
            lines.add(new Line(fonts.pieces(type, inOrderOfTheEye(start, visible)), type, rightToLeft));
            start = end;
            used = 0;
        }

        private String inOrderOfTheEye(int from, int to) {
            if (bidi == null || from == to) {
                return text.substring(from, to);
            }
            Bidi line = bidi.createLineBidi(from, to);
            int count = line.getRunCount();
            byte[] levels = new byte[count];
            Object[] runs = new Object[count];
            for (int run = 0; run < count; run++) {
                levels[run] = (byte) line.getRunLevel(run);
                String part = text.substring(from + line.getRunStart(run), from + line.getRunLimit(run));
                runs[run] = levels[run] % 2 == 0 ? part : reversed(part);
            }
            Bidi.reorderVisually(levels, 0, runs, 0, count);
            StringBuilder eye = new StringBuilder(to - from);
            for (Object run : runs) {
                eye.append(run);
            }
            return eye.toString();
        }
    }

    private static boolean isMark(int codePoint) {
        int kind = Character.getType(codePoint);
        return kind == Character.NON_SPACING_MARK
                || kind == Character.ENCLOSING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }

    private static String reversed(String run) {
        StringBuilder out = new StringBuilder(run.length());
        int end = run.length();
        while (end > 0) {
            int begin = end - Character.charCount(run.codePointBefore(end));
            while (begin > 0 && isMark(run.codePointAt(begin))) {
                begin -= Character.charCount(run.codePointBefore(begin));
            }
            out.append(run, begin, end);
            end = begin;
        }
        for (int at = 0; at < out.length(); at++) {
            out.setCharAt(at, mirrored(out.charAt(at)));
        }
        return out.toString();
    }

    private static char mirrored(char unit) {
        return switch (unit) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> unit;
        };
    }
}
