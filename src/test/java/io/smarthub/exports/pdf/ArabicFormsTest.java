package io.smarthub.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {

    private final ArabicForms forms = new ArabicForms();

    @Test
    void lettersJoinTheirNeighbours() {
        assertThat(forms.joined("\u0628\u0628\u0628")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(forms.joined("\u0628")).isEqualTo("\uFE8F");
    }

    @Test
    void alefJoinsOnlyTheOneBefore() {
        assertThat(forms.joined("\u0628\u0627\u0628")).isEqualTo("\uFE91\uFE8E\uFE8F");
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertThat(forms.joined("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(forms.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void marksDoNotPartLettersAndOtherTextStays() {
        assertThat(forms.joined("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(forms.joined("abc 123 שלום")).isEqualTo("abc 123 שלום");
        assertThat(ArabicForms.concern("abc שלום")).isFalse();
    }
}
