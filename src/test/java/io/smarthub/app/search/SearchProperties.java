package io.smarthub.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SearchProperties {

    @Property(tries = 500)
    void anyTextIsAQuery(@ForAll @StringLength(max = 2000) String text) {
        SearchQuery query = SearchQuery.parse(text);
        assertThat(query.clauses().size()).isLessThanOrEqualTo(SearchQuery.MOST_CLAUSES);
    }

    @Property(tries = 500)
    void rangesAreInOrderAndInsideTheText(
            @ForAll @Chars({'a', 'e', 'ü', 'u', ' ', '"', '*', '-', 'ß'}) @StringLength(max = 12) String query,
            @ForAll @Chars({'a', 'e', 'ü', 'u', ' ', '.', 'ß', '\u0308'}) @StringLength(max = 60) String text) {
        List<Range> ranges = Highlights.of(SearchQuery.parse(query)).ranges(text);
        int end = 0;
        for (Range range : ranges) {
            assertThat(range.start()).isGreaterThanOrEqualTo(end);
            assertThat(range.end()).isGreaterThan(range.start()).isLessThanOrEqualTo(text.length());
            end = range.end();
        }
    }

    @Property(tries = 500)
    void everyWordFindsItself(
            @ForAll @Chars({'a', 'e', 'o', 'u', 'ä', 'ö', 'ü', 'ß', 'q', 'é'}) @StringLength(min = 1, max = 12)
                    String word) {
        for (Word found : Words.of(word)) {
            assertThat(Term.of(word).is(found)).isTrue();
            assertThat(Fold.collapsed(found.collapsed())).isEqualTo(found.collapsed());
        }
        for (int end = 1; end <= word.length(); end++) {
            assertThat(Highlights.of(SearchQuery.parse(word.substring(0, end))).ranges(word))
                    .hasSize(1);
        }
    }
}
