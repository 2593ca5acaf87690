package io.smarthub.app.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One word of a query, folded.
 *
 * @param expanded umlauts as two letters
 * @param collapsed umlauts, and the two letters that stand for them, as one
 * @param plain umlauts as their base letter, everything else as typed: a typed "shoe" begins shoes, not shop
 */
public record Term(String expanded, String collapsed, String plain) {

    static Term of(String word) {
        String expanded = Fold.expanded(word);
        return new Term(expanded, Fold.collapsed(expanded), Fold.plain(word));
    }

    /** The forms of which a whole word has one. */
    public Set<String> wholeForms() {
        return set(expanded, collapsed);
    }

    /** The forms with which one of a word's forms begins. */
    public Set<String> beginnings() {
        return set(expanded, plain);
    }

    boolean is(Word word) {
        return wholeForms().contains(word.expanded()) || wholeForms().contains(word.collapsed());
    }

    boolean begins(Word word) {
        return is(word)
                || word.expanded().startsWith(expanded)
                || word.expanded().startsWith(plain)
                || word.collapsed().startsWith(expanded)
                || word.collapsed().startsWith(plain);
    }

    private static Set<String> set(String first, String second) {
        return new LinkedHashSet<>(List.of(first, second));
    }
}
