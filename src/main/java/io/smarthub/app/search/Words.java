package io.smarthub.app.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words: runs of letters and digits; characters of scripts without spaces, and emoji, each for itself. The
 * search index, the highlighting and the query all cut with it, so they agree.
 */
public final class Words {

    /** Longer runs are cut into pieces of this length. */
    public static final int LONGEST = 64;

    private final String text;
    private int at;

    public Words(String text) {
        this.text = text;
    }

    /** All words of a text. */
    public static List<Word> of(String text) {
        List<Word> all = new ArrayList<>();
        Words words = new Words(text);
        for (Word word = words.next(); word != null; word = words.next()) {
            all.add(word);
        }
        return all;
    }

    /** The next word, or null behind the last one. */
    public @Nullable Word next() {
        while (at < text.length()) {
            int start = at;
            int first = text.codePointAt(at);
            at += Character.charCount(first);
            if (standsAlone(first)) {
                return word(start);
            }
            if (Character.isLetterOrDigit(first)) {
                skipRun(start);
                return word(start);
            }
        }
        return null;
    }

    private void skipRun(int start) {
        while (at < text.length() && at - start < LONGEST) {
            int next = text.codePointAt(at);
            if (standsAlone(next) || !(Character.isLetterOrDigit(next) || isMark(next))) {
                return;
            }
            at += Character.charCount(next);
        }
    }

    private Word word(int start) {
        String expanded = Fold.expanded(text.substring(start, at));
        return new Word(start, at, expanded, Fold.collapsed(expanded));
    }

    private static boolean standsAlone(int codePoint) {
        if (codePoint < 0x0e00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(codePoint);
            default -> Character.isEmojiPresentation(codePoint);
        };
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
