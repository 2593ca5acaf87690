package io.smarthub.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchQueryTest {

    @Test
    void asksForEveryWordAndTakesTheLastAsABeginning() {
        assertThat(parse("late shipp").clauses()).containsExactly(text(false, "late"), text(true, "shipp"));
        assertThat(parse("late shipp ").clauses()).containsExactly(text(false, "late"), text(false, "shipp"));
        assertThat(parse("ship* late ").clauses()).containsExactly(text(true, "ship"), text(false, "late"));
    }

    @Test
    void keepsPhrasesTogether() {
        assertThat(parse("\"where is\" it ").clauses()).containsExactly(text(false, "where", "is"), text(false, "it"));
        assertThat(parse("„wo ist“ ").clauses()).containsExactly(text(false, "wo", "ist"));
        assertThat(parse("anna@example.c").clauses()).containsExactly(text(true, "anna", "example", "c"));
    }

    @Test
    void readsOperators() {
        assertThat(parse("from:anna outcome:escalated tag:\"late parcel\" source:smartsupp is:unread ")
                        .clauses())
                .containsExactly(
                        new Clause.From(phrase(false, "anna")),
                        new Clause.OutcomeIs(Outcome.ESCALATED),
                        new Clause.Tag(new Name(Term.of("late parcel"), false)),
                        new Clause.Source(new Name(Term.of("smartsupp"), false)),
                        new Clause.Is(Clause.State.UNREAD));
    }

    @ParameterizedTest
    @CsvSource({
        "outcome:aufgelöst, RESOLVED",
        "ergebnis:eskaliert, ESCALATED",
        "outcome:KEINE, NONE",
        "outcome:none, NONE",
        "outcome:aufgeloest, RESOLVED",
        "outcome:res, RESOLVED"
    })
    void readsOutcomesInBothLanguages(String query, Outcome outcome) {
        assertThat(parse(query)).isEqualTo(new SearchQuery(List.of(new Clause.OutcomeIs(outcome)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01", "2026-05, 2026-05-01", "2026-5, 2026-05-01", "2026-05-17, 2026-05-17"})
    void readsYearsMonthsAndDays(String value, LocalDate day) {
        assertThat(parse("before:" + value + " nach:" + value + " ").clauses())
                .containsExactly(new Clause.Before(day), new Clause.After(day));
    }

    @Test
    void takesAwayWhatHasAMinus() {
        assertThat(parse("-refund e-mail -tag:spam -\"no reply\"").clauses())
                .containsExactly(
                        new Clause.Not(text(false, "refund")),
                        text(false, "e", "mail"),
                        new Clause.Not(new Clause.Tag(new Name(Term.of("spam"), false))),
                        new Clause.Not(text(false, "no", "reply")));
    }

    @Test
    void saysWhatItDidNotUnderstandAndKeepsTheRest() {
        assertThat(parse("outcome:foo late ").clauses()).containsExactly(text(false, "late"));
        assertThat(hints("outcome:foo late ")).containsExactly(new SearchHint(SearchHint.Kind.OUTCOME, "foo"));
        assertThat(hints("is:nice ")).containsExactly(new SearchHint(SearchHint.Kind.STATE, "nice"));
        assertThat(hints("before:2026-13 ")).containsExactly(new SearchHint(SearchHint.Kind.DATE, "2026-13"));
        assertThat(hints("after:yesterday ")).containsExactly(new SearchHint(SearchHint.Kind.DATE, "yesterday"));
        assertThat(hints("tag: ")).containsExactly(new SearchHint(SearchHint.Kind.NO_VALUE, "tag"));
        assertThat(hints("form:anna ")).containsExactly(new SearchHint(SearchHint.Kind.OPERATOR, "form"));
        assertThat(hints("sh*p ")).containsExactly(new SearchHint(SearchHint.Kind.WILDCARD, "sh*p"));
        assertThat(hints("\"where is")).containsExactly(new SearchHint(SearchHint.Kind.QUOTE, ""));
    }

    @Test
    void staysQuietWhileAValueIsBeingTyped() {
        for (String query : List.of(
                "outcome:", "outcome:e", "before:20", "before:2026-", "is:un", "tag:", "https://shop.example/x")) {
            assertThat(hints(query)).as(query).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"***", "!!!", "? *"})
    void ignoresWhatHasNoLetterOrDigit(String query) {
        assertThat(parse(query).isEmpty()).isTrue();
        assertThat(hints(query)).extracting(SearchHint::kind).containsOnly(SearchHint.Kind.NOTHING);
    }

    @Test
    void readsOnlySoMuchOfALongQuery() {
        SearchQuery words = parse("parcel ".repeat(1500));
        assertThat(words.clauses()).hasSize(SearchQuery.MOST_CLAUSES);
        assertThat(words.hints())
                .extracting(SearchHint::kind)
                .containsExactly(SearchHint.Kind.TOO_LONG, SearchHint.Kind.TOO_MANY);
        assertThat(parse("x".repeat(10_000)).clauses()).hasSize(1);
        assertThat(parse("\"".repeat(10_001)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SearchHint.Kind.class)
    void hasASentenceForEveryHint(SearchHint.Kind kind) {
        ResourceBundle texts = ResourceBundle.getBundle("io.smarthub.i18n.search", Locale.GERMAN);
        assertThat(texts.getString(new SearchHint(kind, "").key())).isNotBlank();
    }

    private static SearchQuery parse(String text) {
        return SearchQuery.parse(text);
    }

    private static List<SearchHint> hints(String text) {
        return parse(text).hints();
    }

    private static Clause text(boolean prefix, String... words) {
        return new Clause.Text(phrase(prefix, words));
    }

    private static Phrase phrase(boolean prefix, String... words) {
        return new Phrase(List.of(words).stream().map(Term::of).toList(), prefix);
    }
}
