package io.smarthub.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a query hits in a text; the same words the search finds. */
public final class Highlights {

    private final List<Phrase> phrases;

    private Highlights(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** The hits in messages, notes and buttons. */
    public static Highlights of(SearchQuery query) {
        return new Highlights(query.clauses().stream()
                .filter(Clause.Text.class::isInstance)
                .map(clause -> ((Clause.Text) clause).phrase())
                .toList());
    }

    /** The hits in a visitor's name or e-mail, where {@code from:} searches, too. */
    public static Highlights ofVisitor(SearchQuery query) {
        List<Phrase> phrases = new ArrayList<>(of(query).phrases);
        query.clauses().stream()
                .filter(Clause.From.class::isInstance)
                .map(clause -> ((Clause.From) clause).phrase())
                .forEach(phrases::add);
        return new Highlights(phrases);
    }

    /** Whether there is anything to highlight. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The hits in a text, in order; those that touch or overlap are one. */
    public List<Range> ranges(String text) {
        if (phrases.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<Word> words = Words.of(text);
        List<Range> found = phrases.stream()
                .flatMap(phrase -> phrase.ranges(words).stream())
                .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
                .toList();
        List<Range> merged = new ArrayList<>();
        for (Range range : found) {
            Range last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && range.start() < last.end()) {
                merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}
