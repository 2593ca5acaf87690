package io.smarthub.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void everyLineEndMakesAParagraph() {
        assertThat(PlainText.paragraphs("a\r\nb\rc\nd\u2028e\n\n")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void whatHasNoShapeIsLeftOut() {
        assertThat(PlainText.paragraphs("a\u0000b\u200Fc\uFE0F\tend\uFEFF")).containsExactly("abc    end");
    }

    @Test
    void ofManyEmptyLinesTwoStay() {
        assertThat(PlainText.paragraphs("a" + "\n".repeat(1_000) + "b")).containsExactly("a", "", "", "b");
    }

    @Test
    void accentsAreComposedAndBrokenSurrogatesShown() {
        assertThat(PlainText.paragraphs("e\u0301 \uD83D x")).containsExactly("é \uFFFD x");
    }
}
