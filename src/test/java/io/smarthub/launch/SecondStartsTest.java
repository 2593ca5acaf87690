package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecondStartsTest {

    @TempDir
    Path folder;

    private final BlockingQueue<Handover> received = new LinkedBlockingQueue<>();

    @Test
    void handsTheArgumentsOver() {
        try (SecondStarts _ = listen()) {
            assertThat(socket().show(List.of("--data", "/ü b"))).isTrue();
            assertThat(socket().show(List.of())).isTrue();
        }
        assertThat(received).containsExactly(new Handover(List.of("--data", "/ü b")), new Handover(List.of()));
    }

    @Test
    void aWindowThatCannotBeShownDoesNotCount() {
        try (SecondStarts _ = SecondStarts.listen(socket(), _ -> false).orElseThrow()) {
            assertThat(socket().show(List.of())).isFalse();
        }
    }

    @Test
    void nobodyAnswersOnceItIsClosed() {
        listen().close();

        assertThat(socket().show(List.of())).isFalse();
        assertThat(socket().path()).doesNotExist();
    }

    @Test
    void aFileOfAnythingElseIsReplaced() throws IOException {
        Files.writeString(socket().path(), "left behind");
        assertThat(socket().show(List.of())).isFalse();

        try (SecondStarts _ = listen()) {
            assertThat(socket().show(List.of())).isTrue();
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
            assertThat(socket().show(List.of())).as("others are still served").isTrue();
        }
        assertThat(received).hasSize(1);
    }

    @Test
    void aPathThatIsTooLongForASocketIsNoFailure() throws IOException {
        Path deep = Files.createDirectories(Stream.generate(() -> "a-folder-with-a-long-name")
                .limit(8)
                .map(Path::of)
                .reduce(folder, Path::resolve));

        assertThat(SecondStarts.listen(WindowSocket.of(deep), _ -> true)).isEqualTo(Optional.empty());
        assertThat(WindowSocket.of(deep).show(List.of())).isFalse();
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
        return SecondStarts.listen(socket(), received::add).orElseThrow();
    }
}
