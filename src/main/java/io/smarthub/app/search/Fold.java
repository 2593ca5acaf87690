package io.smarthub.app.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds case, accents and German umlauts. Umlauts have two spellings in ASCII, so a word has two folded forms: expanded
 * (Größe becomes groesse) and collapsed (grosse). Two words are the same when their collapsed forms are.
 */
final class Fold {

    /** Diacritical marks, and the vowel points of Arabic and Hebrew; marks that are letters of their own stay. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u0652]");

    private static final Pattern AE_OE = Pattern.compile("([ao])e+");
    private static final Pattern UE = Pattern.compile("(?<![aeiouq])ue+");

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
        return UE.matcher(AE_OE.matcher(expanded).replaceAll("$1")).replaceAll("u");
    }

    private static String fold(String word, boolean expand) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
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
