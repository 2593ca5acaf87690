package io.smarthub.app.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folds case, accents and German umlauts. Umlauts have two spellings in ASCII, so a word has two folded forms: expanded
 * (Größe becomes groesse) and collapsed (grosse). Two words are the same when their collapsed forms are.
 */
final class Fold {

    /** Diacritical marks, and the vowel points of Arabic and Hebrew; marks that are letters of their own stay. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u0652]");

    private static final String NO_UMLAUT_BEHIND = "aeiouq";

    /** The letters from à to ÿ; blank where one is more than its base letter. */
    private static final String LATIN = "aaaa a ceeeeiiii noooo   uuu y y";

    private static final char FIRST_OF_LATIN = 'à';

    private Fold() {}

    /** Lower case without accents; umlauts as two letters. */
    static String expanded(String word) {
        return fold(word, true);
    }

    /** Lower case without accents; umlauts as their base letter, other letters as typed. */
    static String plain(String word) {
        return fold(word, false);
    }

    /** An expanded form with ae, oe and ue as a, o and u; "ue" behind a vowel or q is no umlaut (neue, quelle). */
    static String collapsed(String expanded) {
        if (!expanded.contains("ae") && !expanded.contains("oe") && !expanded.contains("ue")) {
            return expanded;
        }
        return withoutUe(withoutAeAndOe(expanded));
    }

    private static String withoutAeAndOe(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        char before = ' ';
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter != 'e' || (before != 'a' && before != 'o')) {
                kept.append(letter);
                before = letter;
            }
        }
        return kept.toString();
    }

    private static String withoutUe(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            char letter = word.charAt(at);
            kept.append(letter);
            boolean umlaut = letter == 'u' && (at == 0 || NO_UMLAUT_BEHIND.indexOf(word.charAt(at - 1)) < 0);
            at++;
            while (umlaut && at < word.length() && word.charAt(at) == 'e') {
                at++;
            }
        }
        return kept.toString();
    }

    private static String fold(String word, boolean expand) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String latin = latin(lower, expand);
        if (latin != null) {
            return latin;
        }
        String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length() + 4);
        for (int at = 0; at < composed.length(); at++) {
            append(letters, composed.charAt(at), expand);
        }
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    /** The same without normalizing, for the letters that nearly all words consist of; null where there is another one. */
    private static @Nullable String latin(String lower, boolean expand) {
        StringBuilder letters = new StringBuilder(lower.length() + 4);
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            int place = letter - FIRST_OF_LATIN;
            if (letter < 0x80 || letter == 'ß') {
                append(letters, letter, expand);
            } else if (place < 0 || place >= LATIN.length() || letter == '÷') {
                return null;
            } else if (LATIN.charAt(place) == ' ') {
                append(letters, letter, expand);
            } else {
                letters.append(LATIN.charAt(place));
            }
        }
        return letters.toString();
    }

    private static void append(StringBuilder letters, char letter, boolean expand) {
        switch (letter) {
            case 'ä' -> letters.append(expand ? "ae" : "a");
            case 'ö', 'ø' -> letters.append(expand ? "oe" : "o");
            case 'ü' -> letters.append(expand ? "ue" : "u");
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'ł' -> letters.append('l');
            case 'đ', 'ð' -> letters.append('d');
            case 'þ' -> letters.append("th");
            case 'ı' -> letters.append('i');
            case 'ς' -> letters.append('σ');
            default -> letters.append(letter);
        }
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
