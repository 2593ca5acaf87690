package io.smarthub.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.StoreReason.Foreign;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreSentenceTest {

    /** More arguments than any sentence has; the second one of FOREIGN is a kind. */
    private static final List<String> ARGUMENTS = List.of("1234", "5678", "third", "fourth");

    @ParameterizedTest
    @EnumSource(StoreReason.class)
    void everyReasonHasWordsInBothLanguages(StoreReason reason) {
        StoreSentence sentence =
                new StoreSentence(reason, reason == StoreReason.FOREIGN ? List.of("1234", "TRIGGER", "4") : ARGUMENTS);

        assertThat(sentence.english()).isNotBlank().doesNotContain("{", "}");
        assertThat(sentence.in(Locale.GERMANY)).isNotBlank().doesNotContain("{", "}");
        if (reason != StoreReason.OTHER) {
            assertThat(sentence.in(Locale.GERMANY)).isNotEqualTo(sentence.english());
        }
    }

    @ParameterizedTest
    @EnumSource(Foreign.class)
    void everythingForeignHasWordsInBothLanguages(Foreign foreign) {
        StoreSentence sentence = StoreSentence.of(StoreReason.FOREIGN, "x.mv.db", foreign.name(), 11);

        assertThat(sentence.english()).startsWith("The file x.mv.db holds a").doesNotContain(foreign.name());
        assertThat(sentence.in(Locale.GERMAN)).startsWith("Die Datei x.mv.db enthält ein");
    }

    @Test
    void aLanguageWithoutWordsIsAnsweredInEnglishWhateverTheSystemSpeaks() {
        assertThat(StoreSentence.of(StoreReason.CLOSED).in(Locale.JAPANESE)).isEqualTo("The database is closed.");
    }

    @Test
    void numbersThatCountAreWrittenAsTheLanguageWritesThem() {
        StoreSentence sentence = StoreSentence.of(StoreReason.TOO_MANY_EVENTS, 65_536, 65_537);

        assertThat(sentence.english()).contains("65,536", "65,537");
        assertThat(sentence.in(Locale.GERMAN)).contains("65.536", "65.537");
    }

    @Test
    void isKeptInReportsAsTextsAndReadAgain() {
        StoreSentence sentence = StoreSentence.of(StoreReason.FOLDER_FULL, "/data");

        assertThat(StoreSentence.parse(sentence.toTexts())).isEqualTo(sentence);
    }

    @Test
    void aReportOfAnEarlierVersionKeepsItsWords() {
        StoreSentence sentence = StoreSentence.parse(List.of("There is no space left."));

        assertThat(sentence.in(Locale.GERMAN)).isEqualTo("There is no space left.");
    }

    @Test
    void aFailureIsLoggedInEnglishAndToldInTheOwnersLanguage() {
        StoreFailure failure = new StoreFailure(StoreFailure.Kind.DISK_FULL, StoreSentence.of(StoreReason.DISK_FULL));

        assertThat(failure).hasMessageStartingWith("There is no space left");
        assertThat(StoreFailure.told(failure, Locale.GERMAN)).startsWith("Für die Datenbank ist kein Platz mehr");
        assertThat(StoreFailure.told(new IllegalStateException("own words"), Locale.GERMAN))
                .isEqualTo("own words");
        assertThat(StoreFailure.told(new IllegalStateException(), Locale.GERMAN))
                .isEqualTo("IllegalStateException");
    }
}
