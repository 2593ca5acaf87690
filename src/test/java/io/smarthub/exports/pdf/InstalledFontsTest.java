package io.smarthub.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFontsTest {

    private static final File CFF = new File("src/test/resources/fonts/box-cff.otf");
    private static final File COLLECTION = new File("src/test/resources/fonts/box.ttc");
    private static final File FORBIDDEN = new File("src/test/resources/fonts/box-forbidden.ttf");

    @TempDir
    private Path folder;

    @Test
    void outlinesOfEveryKindOfFontAreTaken() {
        try (InstalledFonts fonts = new InstalledFonts(() -> List.of(CFF, COLLECTION))) {
            for (int codePoint : new int[] {0x65e5, 0x672c}) {
                Outline box = fonts.find(codePoint).orElseThrow();

                assertThat(box.advance()).isEqualTo(900);
                assertThat(box.operators())
                        .contains("100.0 0.0 m", "800.0 700.0 l")
                        .endsWith("f\n");
            }
        }
    }

    @Test
    void aFontThatForbidsEmbeddingIsPassedOver() {
        try (InstalledFonts fonts = new InstalledFonts(() -> List.of(FORBIDDEN, CFF))) {
            assertThat(fonts.find(0xad6d)).isEmpty();
            assertThat(fonts.find(0x65e5)).isPresent();
        }
    }

    @Test
    void anEmptyGlyphIsNone() {
        try (InstalledFonts fonts = new InstalledFonts(() -> List.of(CFF, COLLECTION))) {
            assertThat(fonts.find(0x65e6)).isEmpty();
            assertThat(fonts.find(0x672d)).isEmpty();
        }
    }

    @Test
    void aBrokenFontFileHidesNoOther() throws Exception {
        File broken = Files.writeString(folder.resolve("DejaVuSans.ttf"), "no font at all")
                .toFile();
        File gone = folder.resolve("arial.ttf").toFile();

        try (InstalledFonts fonts = new InstalledFonts(() -> List.of(broken, gone, CFF))) {
            assertThat(fonts.find(0x65e5)).isPresent();
        }
    }
}
