package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gives a clear sentence with its place; everything else of the file is kept. */
class BadInputTest {

    private static final String A = transcript("a", "Grüße");
    private static final String B = transcript("b", "Hello");

    @TempDir
    private Path folder;

    private static String transcript(String id, String text) {
        return """
                {"source":"s","source_id":"%s","messages":[{"author":"visitor","text":"%s","at":"2026-05-12T18:29:21Z"}],"meta":{}}""".formatted(id, text);
    }

    @Test
    void aTruncatedLastRecordIsSaidAndTheRestKept() {
        Scan scan = Scan.text(A, B, A.substring(0, 60));

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said()).containsExactly("3 ERROR The record breaks off in the middle: the JSON is truncated.");
    }

    @Test
    void aTruncatedArrayKeepsItsCompleteRecords() {
        Scan scan = Scan.text("[", A + ",", B + ",", A.substring(0, 60));

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said()).containsExactly("4 ERROR The record breaks off in the middle: the JSON is truncated.");
    }

    @Test
    void aBrokenLineCostsOnlyItself() {
        Scan scan = Scan.text("", A, "{\"source\":\"s\" oops}", "[1,2]", "7", B);

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said())
                .containsExactly(
                        "3 ERROR Not valid JSON at column 15: oops}",
                        "4 ERROR Not a JSON object: [1,2]",
                        "5 ERROR Not a JSON object: 7");
    }

    @Test
    void aLineOf200MegabytesIsRefusedInBoundedMemoryAndTheRestKept() {
        InputStream huge = new SequenceInputStream(Collections.enumeration(List.of(
                utf8(A + "\n{\"source\":\"s\",\"source_id\":\"x\",\"messages\":[{\"text\":\""),
                new Repeat('x', 200L << 20),
                utf8("\"}]}\n" + B + "\n"))));

        Scan scan = Scan.stream(huge, null, Scan.RULES);

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said())
                .containsExactly("2 ERROR The record is 200 MB long and was not read: the longest allowed is 16 MB.");
    }

    @Test
    void anObjectOf200MegabytesInAnArrayIsRefusedToo() {
        InputStream huge = new SequenceInputStream(Collections.enumeration(
                List.of(utf8("[" + A + ",{\"source\":\""), new Repeat('x', 200L << 20), utf8("\"}," + B + "]"))));

        Scan scan = Scan.stream(huge, null, Scan.RULES);

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said())
                .containsExactly("1 ERROR The record is 200 MB long and was not read: the longest allowed is 16 MB.");
    }

    @Test
    void aMessageOfOneMegabyteIsKept() {
        String text = "m".repeat(1 << 20);

        Scan scan = Scan.text(transcript("a", text));

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.only().events().getFirst().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreReadWithAndWithoutMark(String name) {
        byte[] plain = (A + "\r\n" + B).getBytes(Charset.forName(name));
        byte[] marked = ("\uFEFF" + A + "\r\n" + B).getBytes(Charset.forName(name));

        assertThat(Scan.bytes(marked).conversations()).hasSize(2);
        assertThat(Scan.bytes(marked)
                        .conversations()
                        .getFirst()
                        .events()
                        .getFirst()
                        .text())
                .isEqualTo("Grüße");
        if (name.startsWith("UTF-16")) {
            assertThat(Scan.bytes(plain).conversations()).hasSize(2);
            assertThat(Scan.bytes(plain).problems()).isEmpty();
        }
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNothingSpecial() {
        Scan scan = Scan.bytes(("\uFEFF" + A + "\r\n\r\n" + B + "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.problems()).isEmpty();
    }

    @Test
    void latin1IsRefusedRecordByRecordWithTheEncodingItLooksLike() {
        Scan scan = Scan.bytes((A + "\n" + B).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(scan.conversations()).hasSize(1);
        assertThat(scan.said())
                .containsExactly(
                        "1 ERROR Not valid UTF-8 (byte 0xFC at position 73), the file looks like Latin-1 (ISO-8859-1). Save it as UTF-8 and import it again.");
    }

    @Test
    void windows1252IsToldFromLatin1ByItsQuotes() {
        Scan scan = Scan.bytes(transcript("a", "„Größe“").getBytes(Charset.forName("windows-1252")));

        assertThat(scan.said())
                .containsExactly(
                        "1 ERROR Not valid UTF-8 (byte 0x84 at position 71), the file looks like Windows-1252. Save it as UTF-8 and import it again.");
    }

    @Test
    void nulBytesAreSaid() {
        Scan scan = Scan.text(A, "\0\0\0\0", B.replace("Hello", "Hel\0lo"), B);

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said())
                .containsExactly(
                        "2 ERROR The record holds NUL bytes (the first at position 1): the file is damaged, or not a text file.",
                        "3 ERROR The record holds NUL bytes (the first at position 74): the file is damaged, or not a text file.");
    }

    @Test
    void charactersThatAreNoTextAreReplacedAndCounted() {
        Scan scan = Scan.text(transcript("a", "x\\u0000y\\ud800z😀"));

        assertThat(scan.only().events().getFirst().text()).isEqualTo("x\uFFFDy\uFFFDz😀");
        assertThat(scan.said())
                .containsExactly(
                        "1 WARNING Characters that are no text in the field “messages.text” were replaced (1 times, here first).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \r\n", "\uFEFF"})
    void anEmptyFileIsSaid(String text) {
        assertThat(Scan.text(text).said()).containsExactly("0 ERROR The file is empty.");
    }

    @Test
    void theFormatIsRecognisedBehindBrokenRecords() {
        Scan scan = Scan.text("{\"source\":", "oops", A);

        assertThat(scan.conversations()).hasSize(1);
        assertThat(scan.problems()).hasSize(2);
    }

    @Test
    void aMissingFileIsSaid() {
        FilesToImport files = new FilesToImport(InputStream.nullInputStream(), Map.of());
        String missing = folder.resolve("missing.ndjson").toString();

        assertThat(files.find(List.of(missing)).problems())
                .extracting(Problem::english)
                .containsExactly("There is no such file or folder.");
        assertThat(Scan.file(files, missing, null, Scan.RULES).said())
                .containsExactly("0 ERROR There is no such file or folder.");
    }

    @Test
    void aFolderIsReadRecursivelyInTheOrderOfItsNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        Files.writeString(folder.resolve("b/2.json"), B);
        Files.writeString(folder.resolve("b/.hidden/3.json"), B);
        Files.writeString(folder.resolve("b/.4.json"), B);
        Files.writeString(folder.resolve("a.ndjson"), A);
        Files.writeString(folder.resolve("notes.txt"), "notes");
        FilesToImport files = new FilesToImport(InputStream.nullInputStream(), Map.of());

        var found = files.find(List.of(folder.toString()));

        assertThat(found.files())
                .extracting(SourceFile::name)
                .containsExactly(
                        folder.resolve("a.ndjson").toString(),
                        folder.resolve("b/2.json").toString());
        assertThat(found.problems())
                .extracting(Problem::english)
                .containsExactly("Passed over: in a folder, only .json, .jsonl and .ndjson files are read.");
        assertThat(found.bytes()).isEqualTo(A.getBytes(StandardCharsets.UTF_8).length + B.length());
        assertThat(files.detect(found.files().getFirst())).contains(Format.TRANSCRIPT);
    }

    @Test
    void anEmptyFolderIsSaid() {
        FilesToImport files = new FilesToImport(InputStream.nullInputStream(), Map.of());

        assertThat(files.find(List.of(folder.toString())).problems())
                .extracting(Problem::english)
                .containsExactly("The folder holds no file to import: only .json, .jsonl and .ndjson files are read.");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("growing.ndjson"), A + "\n");
        FilesToImport files = new FilesToImport(InputStream.nullInputStream(), Map.of());

        try (var reading = files.open(new SourceFile(file.toString(), -1), null, Scan.RULES)) {
            assertThat(reading.next()).isInstanceOf(io.smarthub.app.imports.ReadItem.Read.class);
            Files.writeString(file, A + "\n" + B + "\n");
            assertThat(reading.next())
                    .isInstanceOfSatisfying(
                            io.smarthub.app.imports.ReadItem.Remark.class,
                            remark -> assertThat(remark.problem().english())
                                    .isEqualTo(
                                            "The file changed while it was read. Import it again when it is complete."));
            assertThat(reading.changedWhileRead()).isTrue();
        }
    }

    @Test
    void readingThatFailsInTheMiddleKeepsWhatWasRead() {
        InputStream failing = new SequenceInputStream(utf8(A + "\n"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the stick was pulled");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        });

        Scan scan = Scan.stream(failing, Format.TRANSCRIPT, Scan.RULES);

        assertThat(scan.said()).containsExactly("0 ERROR Reading stopped: the stick was pulled");
        assertThat(scan.conversations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:10Z", "2999-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2026-11-23T12:00:01Z"})
    void yearsOutsideTheWebChatsLifeAreRefusedRecordByRecord(String at) {
        Scan scan = Scan.text(A.replace("2026-05-12T18:29:21Z", at), B);

        assertThat(scan.conversations()).hasSize(1);
        assertThat(scan.said())
                .containsExactly("1 ERROR The field “messages.at” holds " + at + ", read as " + at
                        + ": only times from 2000 until tomorrow are taken.");
    }

    @Test
    void whatIsNoTimeIsSaid() {
        Scan scan =
                Scan.text(A.replace("2026-05-12T18:29:21Z", "yesterday"), A.replace("\"2026-05-12T18:29:21Z\"", "[]"));

        assertThat(scan.said())
                .containsExactly(
                        "1 ERROR The field “messages.at” holds no time: yesterday",
                        "2 ERROR The field “messages.at” holds no time: []");
    }

    @Test
    void anEnormousNestingIsAnErrorOfItsRecord() {
        Scan scan = Scan.text(A, A.replace("{}", "[".repeat(100_000)), B);

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.said().getFirst()).startsWith("2 ERROR Not valid JSON at column");
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same byte over and over, without holding them. */
    private static final class Repeat extends InputStream {
        private final int value;
        private long left;

        Repeat(int value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(target, offset, offset + count, (byte) value);
            left -= count;
            return count;
        }
    }
}
