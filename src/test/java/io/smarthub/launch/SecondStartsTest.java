package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.launch.WindowSocket.Answer;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecondStartsTest {

    @TempDir
    Path folder;

    private final AtomicInteger shown = new AtomicInteger();

    @Test
    void everySecondStartShowsTheWindow() {
        try (SecondStarts _ = listen()) {
            assertThat(socket().show()).isEqualTo(Answer.SHOWN);
            assertThat(socket().show()).isEqualTo(Answer.SHOWN);
        }
        assertThat(shown).hasValue(2);
    }

    @Test
    void aWindowThatCannotBeShownDoesNotCount() {
        try (SecondStarts _ = SecondStarts.listen(socket(), () -> false).orElseThrow()) {
            assertThat(socket().show()).isEqualTo(Answer.SILENT);
        }
    }

    @Test
    void nobodyAnswersOnceItIsClosed() {
        listen().close();

        assertThat(socket().show()).isEqualTo(Answer.NOBODY);
        assertThat(socket().path()).doesNotExist();
    }

    @Test
    void aFileOfAnythingElseIsReplaced() throws IOException {
        Files.writeString(socket().path(), "left behind");
        assertThat(socket().show()).isEqualTo(Answer.NOBODY);

        try (SecondStarts _ = listen()) {
            assertThat(socket().show()).isEqualTo(Answer.SHOWN);
        }
    }

    @Test
    void whoSpeaksAnotherLanguageIsSentAway() throws IOException {
        try (SecondStarts _ = listen();
                SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(socket().address());
            channel.write(ByteBuffer.wrap("GET / HT".getBytes(StandardCharsets.US_ASCII)));

            assertThat(channel.read(ByteBuffer.allocate(1)))
                    .as("end of the answer")
                    .isEqualTo(-1);
            assertThat(socket().show()).as("others are still served").isEqualTo(Answer.SHOWN);
        }
        assertThat(shown).hasValue(1);
    }

    @Test
    void aPathThatIsTooLongForASocketIsNoFailure() throws IOException {
        Path deep = Files.createDirectories(Stream.generate(() -> "a-folder-with-a-long-name")
                .limit(8)
                .map(Path::of)
                .reduce(folder, Path::resolve));

        assertThat(SecondStarts.listen(WindowSocket.of(deep), () -> true)).isEqualTo(Optional.empty());
        assertThat(WindowSocket.of(deep).show()).isEqualTo(Answer.NOBODY);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folder's access list protects it there")
    void belongsToTheOwnerAlone() throws IOException {
        try (SecondStarts _ = listen()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket().path())))
                    .isEqualTo("rw-------");
        }
    }

    private WindowSocket socket() {
        return WindowSocket.of(folder);
    }

    private SecondStarts listen() {
        return SecondStarts.listen(socket(), () -> shown.incrementAndGet() > 0).orElseThrow();
    }
}
