package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Jane Doe,Jane Doe.pdf",
        "Zoë Müller-Łęcka,Zoë Müller-Łęcka.pdf",
        "../../etc/passwd,etc passwd.pdf",
        "a\\b:c*d?e<f>g|h,a b c d e f g h.pdf",
        "jane@example.com,jane@example.com.pdf",
        "Jane.  ,Jane.pdf",
        "--help,help.pdf",
        "~,Conversation.pdf",
        "con,_con.pdf",
        "LPT1.x,_LPT1.x.pdf",
        "日本 👍,日本 👍.pdf"
    })
    void everySystemTakesTheName(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "///", "\u0000\u202E", "\uD83D"})
    void ofNothingUsableTheOtherNameIsMade(String text) {
        assertThat(name(text)).isEqualTo("Conversation.pdf");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndKeepsItsEnding() {
        assertThat(name("x".repeat(500))).isEqualTo("x".repeat(80) + ".pdf");
        String emoji = name("👍".repeat(100));
        assertThat(emoji.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(170);
        assertThat(emoji).matches("(👍)+\\.pdf");
    }

    private static String name(String text) {
        return SafeFileName.of(text, "Conversation", ".pdf");
    }
}
