package io.smarthub.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    @Test
    void marksWholeWordsInTheOriginalText() {
        assertThat(hits("gross", "Die Größe, bitte: GROSSE Größen")).containsExactly("Größe", "GROSSE", "Größen");
    }

    @Test
    void marksAPhraseAsOne() {
        assertThat(hits("\"wo ist\" ", "Wo ist mein Paket? Ist es da, wo  ist es?"))
                .containsExactly("Wo ist", "wo  ist");
    }

    @Test
    void joinsOverlappingHits() {
        assertThat(hits("\"a b\" \"b c\" ", "a b c")).containsExactly("a b c");
    }

    @Test
    void marksNothingForOperatorsAndWhatIsTakenAway() {
        assertThat(hits("from:anna -refund tag:vip ", "anna refund vip")).isEmpty();
        assertThat(Highlights.ofVisitor(SearchQuery.parse("from:anna ")).ranges("Anna Berg"))
                .containsExactly(new Range(0, 4));
    }

    @Test
    void findsEmojiAndScriptsWithoutSpaces() {
        assertThat(hits("😀 ", "danke 😀😀")).containsExactly("😀", "😀");
        assertThat(hits("配送 ", "我的配送在哪")).containsExactly("配送");
        assertThat(hits("доставка ", "Где ДОСТАВКА?")).containsExactly("ДОСТАВКА");
    }

    private static List<String> hits(String query, String text) {
        return Highlights.of(SearchQuery.parse(query)).ranges(text).stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
    }
}
