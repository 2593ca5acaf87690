package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.ui.kit.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueNoticeTest {

    @ParameterizedTest
    @CsvSource({"en,12,line 12: CONV-1", "en,0,(CONV-1)", "de,12,Zeile 12: CONV-1", "de,0,(CONV-1)"})
    void namesTheLineWhereThereIsOne(String language, int line, String said) {
        assertThat(Texts.of("billing", Locale.of(language)).get("notice.catalogue", 1, line, "CONV-1"))
                .contains(said)
                .doesNotContain("line 0", "Zeile 0");
    }
}
