package io.smarthub.app.search;

import java.util.List;

/**
 * What the owner asks for; everything must hold. Parsing never fails: what cannot be understood becomes a hint.
 *
 * @param clauses none means everything
 */
public record SearchQuery(List<Clause> clauses, List<SearchHint> hints) {

    /** Only so many characters of a query are read. */
    public static final int LONGEST = 1000;

    /** Only so many parts of a query are read. */
    public static final int MOST_CLAUSES = 40;

    public SearchQuery {
        clauses = List.copyOf(clauses);
        hints = List.copyOf(hints);
    }

    /** Reads the owner's words; the last one is taken as a beginning unless a space follows it. */
    public static SearchQuery parse(String text) {
        return new Parser().parse(text);
    }

    /** Whether it lets everything through. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }
}
