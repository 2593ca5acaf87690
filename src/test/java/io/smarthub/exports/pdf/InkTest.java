package io.smarthub.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {

    @ParameterizedTest
    @EnumSource(Ink.class)
    void paperHasTheColoursOfTheScreen(Ink ink) throws Exception {
        String palette = Files.readString(Path.of("src/main/resources/io/smarthub/css/palette.css"));

        assertThat(palette).contains("    %s: #%06x;".formatted(ink.role(), ink.rgb()));
    }
}
