package io.smarthub.exports.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as it can be set: paragraphs without what has no shape of its own. */
final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final int MOST_EMPTY = 2;

    private PlainText() {}

    /** The paragraphs; of many empty ones in a row two stay, and none at the end. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        int empty = 0;
        for (String each : LINE_ENDS.split(text.stripTrailing(), -1)) {
            String paragraph = oneLine(each);
            empty = paragraph.isBlank() ? empty + 1 : 0;
            if (empty <= MOST_EMPTY) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static String oneLine(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == '\t') {
                kept.append("    ");
            } else if (Character.isSurrogate((char) codePoint) && codePoint <= 0xffff) {
                kept.append('\uFFFD');
            } else if (!isShapeless(codePoint)) {
                kept.appendCodePoint(codePoint);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Controls, joiners, direction marks (their work is done by the order of the runs) and variants of the one before. */
    private static boolean isShapeless(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)
                || (codePoint >= 0xe0000 && codePoint <= 0xe0fff);
    }
}
