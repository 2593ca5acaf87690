package io.smarthub.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.ui.preferences.SupportMessage.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupportMessageTest {

    private static final Map<Part, List<String>> FACTS = Map.of(
            Part.VERSION, List.of("Version:", "SmartHub 1.0"),
            Part.COUNTS, List.of("Counts:", "conversations 12"),
            Part.ERRORS, List.of("Last errors:", "AAAA-BBBB"));

    @Test
    void containsOnlyWhatTheOwnerAgreedTo() {
        assertThat(message("It stops.", Set.of(Part.VERSION, Part.ERRORS)).body())
                .isEqualTo("It stops.\n\nVersion:\nSmartHub 1.0\n\nLast errors:\nAAAA-BBBB");
        assertThat(message("It stops.", Set.of()).body()).isEqualTo("It stops.");
    }

    @Test
    void startsTheMailProgramWithSubjectAndTextEncoded() {
        assertThat(message("Größe & \"a=b\"?\nJa.", Set.of()).address())
                .hasToString("mailto:help@example.org?subject=A%20question"
                        + "&body=Gr%C3%B6%C3%9Fe%20%26%20%22a%3Db%22%3F%0D%0AJa.");
    }

    @Test
    void cutsWhatAMailProgramWouldNotTakeWithoutCuttingACharacter() {
        SupportMessage message = message("😀".repeat(900), Set.of(Part.VERSION));

        assertThat(message.fits()).isFalse();
        assertThat(message.address().toString()).hasSizeLessThanOrEqualTo(SupportMessage.LONGEST_ADDRESS);
        assertThat(message.address().toString()).endsWith("%F0%9F%98%80");
    }

    private static SupportMessage message(String words, Set<Part> agreed) {
        return SupportMessage.compose("help@example.org", "A question", words, agreed, FACTS);
    }
}
