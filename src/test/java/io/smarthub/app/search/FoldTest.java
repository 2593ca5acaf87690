package io.smarthub.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Größe, groesse", "Größe, grosse", "Straße, strasse", "STRASSE, straße", "Müller, mueller", "Müller, muller",
        "mueller, Muller", "Ärger, aerger", "Café, cafe", "Čeština, cestina", "Łódź, lodz", "Ørsted, oersted",
        "Ørsted, orsted", "naïve, naive", "Œuvre, oeuvre", "ΣΊΣΥΦΟΣ, σισυφος", "ﬁnden, finden", "İzmir, izmir"
    })
    void findsAWordHoweverItIsTyped(String text, String typed) {
        assertThat(find(typed + " ", text)).isTrue();
        assertThat(find(text + " ", typed)).isTrue();
    }

    @Test
    void findsDecomposedUmlauts() {
        assertThat(find("größe ", "Die Gro\u0308\u00dfe")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gro, Größe",
        "groe, Größe",
        "größ, Groesse",
        "mull, Müller",
        "muell, Müller",
        "shoe, shoes",
        "lief, Lieferung"
    })
    void findsTheBeginningOfAWordWhileItIsTyped(String typed, String text) {
        assertThat(find(typed, text)).isTrue();
    }

    @Test
    void doesNotTakeEveryVowelPairForAnUmlaut() {
        assertThat(find("shoe", "a shop")).isFalse();
        assertThat(Fold.collapsed("neue")).isEqualTo("neue");
        assertThat(Fold.collapsed("quelle")).isEqualTo("quelle");
    }

    @Test
    void collapsingTwiceChangesNothing() {
        for (String word : new String[] {"aeeoee", "zoeeue", "bluee", "oeuuee", "aue", "saeule"}) {
            String once = Fold.collapsed(word);
            assertThat(Fold.collapsed(once)).as(word).isEqualTo(once);
        }
    }

    private static boolean find(String query, String text) {
        return !Highlights.of(SearchQuery.parse(query)).ranges(text).isEmpty();
    }
}
