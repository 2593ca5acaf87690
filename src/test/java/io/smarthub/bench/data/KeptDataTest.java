package io.smarthub.bench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smarthub.bench.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDataTest {

    private static final KeptData.Figures FIGURES = new KeptData.Figures(8_000, 10_000, 2_500_000, 1.5, 2.25);

    @TempDir
    Path keep;

    @Test
    void whatWasFinishedIsFoundAgain() throws IOException {
        KeptData data = KeptData.in(keep, Size.K1);
        assertThat(data.figures()).isEmpty();
        data.begin();
        data.finish(FIGURES);
        assertThat(KeptData.in(keep, Size.K1).figures()).contains(FIGURES);
        assertThat(data.isHalfMade()).isFalse();
    }

    @Test
    void whatWasNotFinishedIsKnownAndMadeAgain() throws IOException {
        KeptData data = KeptData.in(keep, Size.K1);
        assertThat(data.isHalfMade()).isFalse();
        data.begin();
        Path left = Files.writeString(data.folder().resolve("left.txt"), "half");
        KeptData again = KeptData.in(keep, Size.K1);
        assertThat(again.isHalfMade()).isTrue();
        assertThat(again.figures()).isEmpty();
        again.begin();
        assertThat(left).doesNotExist();
    }

    @Test
    void dataOfAnotherVersionIsMadeAgain() throws IOException {
        KeptData data = KeptData.in(keep, Size.K1);
        data.begin();
        data.finish(FIGURES);
        Path mark = data.folder().resolve(KeptData.MARK);
        Files.writeString(mark, Files.readString(mark).replaceAll("version=\\d+", "version=0"));
        assertThat(data.figures()).isEmpty();
        assertThat(data.isHalfMade()).isTrue();
    }

    @Test
    void aFolderOfAnotherSizeIsRefused() throws IOException {
        KeptData.in(keep, Size.K1).begin();
        Files.move(keep.resolve("1k"), keep.resolve("10k"));
        assertRefused(
                keep,
                Size.K10,
                keep.resolve("10k")
                        + " holds the data of 1k conversations, not of 10k: rename or delete it, or give another folder with --keep.");
    }

    @Test
    void theDataOfOneSizeIsNoFolderForAll() throws IOException {
        KeptData.in(keep, Size.K1).begin();
        assertRefused(
                keep.resolve("1k"),
                Size.K10,
                keep.resolve("1k")
                        + " is itself the data of 1k conversations: give the folder above it, or another one.");
    }

    @Test
    void aFolderOfSomebodyElseIsNotTouched() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectories(keep.resolve("10k")).resolve("thesis.txt"), "mine");
        assertRefused(
                keep,
                Size.K10,
                keep.resolve("10k")
                        + " is not empty and was not made by this benchmark: nothing in it is touched. Give another folder with --keep.");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(keep.resolve("notes.txt"), "mine");
        assertRefused(file, Size.K1, file + " is a file: give a folder with --keep.");
    }

    private static void assertRefused(Path folder, Size size, String message) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> KeptData.in(folder, size))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(Refusal.COULD_NOT_RUN));
    }
}
