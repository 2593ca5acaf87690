package io.smarthub.app.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow each other.
 *
 * @param terms at least one
 * @param prefix whether the last one may be the beginning of a word
 */
public record Phrase(List<Term> terms, boolean prefix) {

    public Phrase {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a phrase has at least one word");
        }
    }

    /** Whether a text holds it. */
    public boolean isIn(String text) {
        return !ranges(Words.of(text)).isEmpty();
    }

    List<Range> ranges(List<Word> words) {
        List<Range> found = new ArrayList<>();
        for (int start = 0; start + terms.size() <= words.size(); start++) {
            if (fits(words, start)) {
                int end = words.get(start + terms.size() - 1).end();
                found.add(new Range(words.get(start).start(), end));
            }
        }
        return found;
    }

    private boolean fits(List<Word> words, int start) {
        int last = terms.size() - 1;
        for (int at = 0; at < last; at++) {
            if (!terms.get(at).is(words.get(start + at))) {
                return false;
            }
        }
        Word word = words.get(start + last);
        return prefix ? terms.get(last).begins(word) : terms.get(last).is(word);
    }
}
