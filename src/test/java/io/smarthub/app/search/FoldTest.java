package io.smarthub.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;
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

    /** The short ways around Unicode's tables and around patterns say what those say. */
    @Test
    void allWordsOfLatinLettersFoldAsUnicodeSays() {
        Pattern ae = Pattern.compile("([ao])e+");
        Pattern ue = Pattern.compile("(?<![aeiouq])ue+");
        String letters = "aeouq xàáâãåçèéêëìíîïñòóôõùúûýÿ";
        for (char one : letters.toCharArray()) {
            for (char second : letters.toCharArray()) {
                for (char third : letters.toCharArray()) {
                    String word = "" + one + second + third + "e";
                    String bare =
                            Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
                    assertThat(Fold.expanded(word)).as(word).isEqualTo(bare);
                    assertThat(Fold.plain(word)).as(word).isEqualTo(bare);
                    assertThat(Fold.collapsed(bare))
                            .as(bare)
                            .isEqualTo(ue.matcher(ae.matcher(bare).replaceAll("$1"))
                                    .replaceAll("u"));
                }
            }
        }
        assertThat(Fold.expanded("äöüßæøðþ÷µ")).isEqualTo("aeoeuessaeoedth÷μ");
        assertThat(Fold.plain("äöüßæøðþ÷µ")).isEqualTo("aoussaeodth÷μ");
    }

    private static boolean find(String query, String text) {
        return !Highlights.of(SearchQuery.parse(query)).ranges(text).isEmpty();
    }
}
