package io.smarthub.app.search;

import java.util.Optional;

/** What can stand before a colon. */
enum Operator {
    FROM,
    OUTCOME,
    TAG,
    BEFORE,
    AFTER,
    IS,
    SOURCE;

    /** The operator of this name, in English or German. */
    static Optional<Operator> named(String word) {
        return Optional.ofNullable(
                switch (Fold.expanded(word)) {
                    case "from", "von" -> FROM;
                    case "outcome", "ergebnis" -> OUTCOME;
                    case "tag", "schlagwort" -> TAG;
                    case "before", "vor" -> BEFORE;
                    case "after", "nach", "seit" -> AFTER;
                    case "is", "ist" -> IS;
                    case "source", "quelle" -> SOURCE;
                    default -> null;
                });
    }
}
