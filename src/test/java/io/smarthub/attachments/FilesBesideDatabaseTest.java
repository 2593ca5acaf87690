package io.smarthub.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.AttachmentRefused;
import io.smarthub.app.attachments.AttachmentRefused.Why;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FilesBesideDatabaseTest {

    private static final String CONVERSATION = "11111111-2222-3333-4444-555555555555";

    @TempDir
    Path dir;

    private FilesBesideDatabase files;

    @BeforeEach
    void open() {
        files = new FilesBesideDatabase(dir);
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF"})
    void takesPicturesAndKnowsTheirSize(String format, AttachmentType type) throws IOException {
        byte[] bytes = Samples.picture(format, 320, 200);

        Attachment taken = take("holiday.exe", bytes);

        assertThat(taken.type()).isEqualTo(type);
        assertThat(taken.width()).isEqualTo(320);
        assertThat(taken.height()).isEqualTo(200);
        assertThat(taken.bytes()).isEqualTo(bytes.length);
        assertThat(taken.name()).isEqualTo("holiday.exe." + type.ending());
        files.keep(CONVERSATION, taken);
        assertThat(read(taken)).isEqualTo(bytes);
    }

    @Test
    void knowsHowWideAPhotographIsOnceItIsUpright() throws IOException {
        Attachment taken = take("photo.jpg", Samples.photo(300, 200, 6));

        assertThat(taken.width()).isEqualTo(200);
        assertThat(taken.height()).isEqualTo(300);
    }

    @Test
    void takesPdfs() throws IOException {
        Attachment taken = take("Invoice 7.pdf", Samples.pdf());

        assertThat(taken.type()).isEqualTo(AttachmentType.PDF);
        assertThat(taken.name()).isEqualTo("Invoice 7.pdf");
        assertThat(taken.width()).isZero();
    }

    static Stream<byte[]> disguised() {
        byte[] png = Samples.picture("png", 10, 10);
        return Stream.of(
                new byte[0],
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                new byte[] {'M', 'Z', 0, 0, 0, 0, 0, 0, 0},
                new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0},
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
                "#!/bin/sh\nrm -rf ~\n".getBytes(StandardCharsets.UTF_8),
                "RIFF0000WEBPVP8 ".getBytes(StandardCharsets.US_ASCII),
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(png, 20),
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2},
                Samples.bomb(50_000, 50_000),
                Samples.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE),
                Samples.bomb(0, 10));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void refusesWhatIsNoPictureAndNoPdf_whateverItIsCalled(byte[] bytes) {
        refused("photo.png", new ByteArrayInputStream(bytes), Why.FILE_TYPE);
        assertThat(everything()).isEmpty();
    }

    @Test
    void takesABigPictureButNotABiggerOne() throws IOException {
        assertThat(take("a.png", Samples.bomb(8_000, 5_000)).width()).isEqualTo(8_000);
        refused("a.png", new ByteArrayInputStream(Samples.bomb(8_000, 5_001)), Why.FILE_TYPE);
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        Endless endless = new Endless();

        refused("a.png", endless, Why.TOO_LARGE);

        assertThat(endless.read).isLessThan(AttachmentFiles.MOST_BYTES + 100_000);
        assertThat(everything()).isEmpty();
    }

    @Test
    void leavesNothingOfWhatBrokeOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> files.take("a.png", broken)).isInstanceOf(IOException.class);
        assertThat(everything()).isEmpty();
    }

    @Test
    void keepsOnlyOnce_andForgetsAConversationWhole() throws IOException {
        Attachment one = take("a.png", Samples.picture("png", 3, 3));
        Attachment other = take("b.pdf", Samples.pdf());
        files.keep(CONVERSATION, one);
        files.keep(CONVERSATION, one);
        files.keep(CONVERSATION, other);
        files.drop(one);
        assertThat(read(one)).isNotEmpty();

        files.forget(CONVERSATION);

        assertThatThrownBy(() -> read(one)).isInstanceOf(NoSuchFileException.class);
        assertThat(everything()).isEmpty();
    }

    @Test
    void aConversationHasItsMeasure() throws IOException {
        Path full = Files.createDirectories(dir.resolve("attachments").resolve(CONVERSATION));
        try (RandomAccessFile sparse = new RandomAccessFile(full.resolve("0").toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        Attachment more = take("a.png", Samples.picture("png", 3, 3));

        assertThatThrownBy(() -> files.keep(CONVERSATION, more))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class,
                        refusal -> assertThat(refusal.why()).isEqualTo(Why.NO_SPACE));
    }

    @Test
    void whatThisMachineCannotWriteIsNotTheSendersFault() throws IOException {
        Files.createFile(dir.resolve("attachments"));

        refused("a.png", new ByteArrayInputStream(Samples.picture("png", 3, 3)), Why.NOT_KEPT);
    }

    @Test
    void isAskedForNothingOutsideItsFolder() throws IOException {
        Attachment one = take("a.png", Samples.picture("png", 3, 3));
        Files.createDirectories(dir.resolve("precious"));

        for (String conversation : List.of("..", "../precious", "incoming", "", "a/b", "a\\b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> files.keep(conversation, one));
            files.forget(conversation);
        }
        assertThat(dir.resolve("precious")).exists();
    }

    @Test
    void nobodyElseMayReadThem_andNobodyRunThem() throws IOException {
        assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"), "rights are POSIX's here");
        Attachment one = take("a.png", Samples.picture("png", 3, 3));
        files.keep(CONVERSATION, one);

        Path file = everything().getFirst();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(file.getFileName().toString()).doesNotContain(".");
    }

    @Test
    void tidiesWhatNobodyNames_butNothingThatIsOnItsWay() throws IOException {
        Attachment named = take("a.png", Samples.picture("png", 3, 3));
        Attachment lost = take("b.png", Samples.picture("png", 3, 3));
        Attachment stuck = take("c.png", Samples.picture("png", 3, 3));
        files.keep(CONVERSATION, named);
        files.keep(CONVERSATION, lost);
        files.tidy(Instant.now().minus(Duration.ofHours(1)), _ -> named.id()::equals);
        assertThat(everything()).hasSize(3);

        for (Path each : everything()) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        Attachment coming = take("d.png", Samples.picture("png", 3, 3));
        files.tidy(Instant.now().minus(Duration.ofHours(1)), _ -> named.id()::equals);

        assertThat(everything())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(named.id(), coming.id())
                .doesNotContain(stuck.id());
    }

    private Attachment take(String name, byte[] bytes) throws IOException {
        return files.take(name, new ByteArrayInputStream(bytes));
    }

    private byte[] read(Attachment attachment) throws IOException {
        try (InputStream bytes = files.open(CONVERSATION, attachment)) {
            return bytes.readAllBytes();
        }
    }

    private void refused(String name, InputStream bytes, Why why) {
        assertThatThrownBy(() -> files.take(name, bytes))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class,
                        refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private List<Path> everything() {
        Path folder = dir.resolve("attachments");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Begins as a picture and does not end. */
    private static final class Endless extends InputStream {

        private final byte[] head = Samples.bomb(10, 10);
        private long read;

        @Override
        public int read() {
            int at = (int) read++;
            return at < head.length ? head[at] & 0xFF : 0;
        }
    }
}
