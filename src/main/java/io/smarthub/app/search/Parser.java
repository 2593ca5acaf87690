package io.smarthub.app.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the parts of one query into clauses and hints. */
final class Parser {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{1,2}(-\\d{1,2})?)?");
    private static final Pattern BEGINNING_OF_A_DATE =
            Pattern.compile("\\d{0,4}|\\d{4}-\\d{0,2}|\\d{4}-\\d{1,2}-\\d{0,2}");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<SearchHint> hints = new ArrayList<>();

    SearchQuery parse(String text) {
        boolean cut = text.length() > SearchQuery.LONGEST;
        Pieces pieces = new Pieces(cut ? text.substring(0, SearchQuery.LONGEST) + " " : text);
        List<Piece> all = pieces.all();
        if (cut) {
            hint(SearchHint.Kind.TOO_LONG, String.valueOf(SearchQuery.LONGEST));
        }
        if (all.size() > SearchQuery.MOST_CLAUSES) {
            hint(SearchHint.Kind.TOO_MANY, String.valueOf(SearchQuery.MOST_CLAUSES));
        }
        all.stream().limit(SearchQuery.MOST_CLAUSES).forEach(this::read);
        if (pieces.openQuote()) {
            hint(SearchHint.Kind.QUOTE, "");
        }
        return new SearchQuery(clauses, hints);
    }

    private void read(Piece piece) {
        Optional<Operator> operator = Operator.named(piece.operator());
        if (operator.isEmpty()) {
            words(piece);
        } else if (piece.value().isBlank()) {
            if (!piece.typing()) {
                hint(SearchHint.Kind.NO_VALUE, piece.operator());
            }
        } else {
            read(operator.get(), piece);
        }
    }

    private void read(Operator operator, Piece piece) {
        switch (operator) {
            case FROM -> phrase(piece, piece.value(), Clause.From::new);
            case TAG -> add(piece, new Clause.Tag(name(piece)));
            case SOURCE -> add(piece, new Clause.Source(name(piece)));
            case OUTCOME -> known(piece, Vocabulary.OUTCOMES, Clause.OutcomeIs::new, SearchHint.Kind.OUTCOME);
            case IS -> known(piece, Vocabulary.STATES, Clause.Is::new, SearchHint.Kind.STATE);
            case BEFORE -> date(piece, Clause.Before::new);
            case AFTER -> date(piece, Clause.After::new);
        }
    }

    private void words(Piece piece) {
        if (!piece.operator().isEmpty() && !piece.typing()) {
            hint(SearchHint.Kind.OPERATOR, piece.operator());
        }
        String text = piece.operator().isEmpty() ? piece.value() : piece.operator() + " " + piece.value();
        phrase(piece, text, Clause.Text::new);
    }

    private void phrase(Piece piece, String text, Function<Phrase, Clause> clause) {
        List<Term> terms = Words.of(text).stream()
                .map(word -> Term.of(text.substring(word.start(), word.end())))
                .toList();
        if (terms.isEmpty()) {
            if (!text.isBlank() && !text.equals("-")) {
                hint(SearchHint.Kind.NOTHING, piece.written());
            }
            return;
        }
        int star = piece.quoted() ? -1 : text.indexOf('*');
        if (star >= 0 && star < text.length() - 1 && !text.substring(star).matches("\\*+")) {
            hint(SearchHint.Kind.WILDCARD, piece.written());
        }
        add(piece, clause.apply(new Phrase(terms, isPrefix(piece))));
    }

    private static Name name(Piece piece) {
        String value = piece.quoted() ? piece.value() : piece.value().replaceAll("\\*+$", "");
        return new Name(Term.of(value.strip()), isPrefix(piece));
    }

    /** A minus takes away whole words only, so that typing it does not empty the list. */
    private static boolean isPrefix(Piece piece) {
        return (piece.typing() && !piece.negated())
                || (!piece.quoted() && piece.value().endsWith("*"));
    }

    private <T> void known(
            Piece piece, Vocabulary<T> vocabulary, Function<T, Clause> clause, SearchHint.Kind otherwise) {
        vocabulary
                .find(piece.value().strip(), piece.typing())
                .ifPresentOrElse(
                        value -> add(piece, clause.apply(value)), () -> hint(otherwise, shortened(piece.value())));
    }

    private void date(Piece piece, Function<LocalDate, Clause> clause) {
        String value = piece.value().strip();
        Optional<LocalDate> day = firstDay(value);
        if (day.isPresent()) {
            add(piece, clause.apply(day.get()));
        } else if (!piece.typing() || !BEGINNING_OF_A_DATE.matcher(value).matches()) {
            hint(SearchHint.Kind.DATE, shortened(value));
        }
    }

    private static Optional<LocalDate> firstDay(String value) {
        if (!DATE.matcher(value).matches()) {
            return Optional.empty();
        }
        List<Integer> parts =
                Pattern.compile("-").splitAsStream(value).map(Integer::valueOf).toList();
        try {
            return Optional.of(
                    switch (parts.size()) {
                        case 1 -> Year.of(parts.get(0)).atDay(1);
                        case 2 -> YearMonth.of(parts.get(0), parts.get(1)).atDay(1);
                        default -> LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void add(Piece piece, Clause clause) {
        clauses.add(piece.negated() ? new Clause.Not(clause) : clause);
    }

    private void hint(SearchHint.Kind kind, String value) {
        SearchHint hint = new SearchHint(kind, value);
        if (!hints.contains(hint)) {
            hints.add(hint);
        }
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 39) + "…";
    }
}
