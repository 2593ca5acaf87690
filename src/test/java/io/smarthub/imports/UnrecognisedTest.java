package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file whose format is not recognised says why: its JSON breaks off or is wrong, it is damaged, or of another encoding. */
class UnrecognisedTest {

    @Test
    void anUnknownFormatIsSaid() {
        assertThat(Scan.text("{\"id\":1}").said())
                .containsExactly(
                        "0 ERROR The format is not recognised. Name it: neutral, transcript or smartsupp-hook.");
        assertThat(Scan.text("id;name", "1;Jane").said())
                .containsExactly("0 ERROR The file holds no JSON: it begins with “id;name”. Export it as JSON, one"
                        + " record a line, or as an array.");
    }

    @Test
    void whereTheJsonOfAnUnrecognisedFileBreaksOffIsSaid() {
        assertThat(Scan.text("", "[", "  {\"id\": 7, \"name\": \"Grü").said())
                .containsExactly("3 ERROR The JSON breaks off at line 3, column 25: the file is truncated, and what it"
                        + " holds cannot be recognised. Export or copy it again.");
        assertThat(Scan.text("[{\"id\": 7},").said())
                .containsExactly("1 ERROR The JSON breaks off at line 1, column 12: the file is truncated, and what it"
                        + " holds cannot be recognised. Export or copy it again.");
    }

    @Test
    void whereTheJsonOfAnUnrecognisedFileIsWrongIsSaid() {
        assertThat(Scan.text("{\"id\": 7,", " \"größe\": 7 oops}").said())
                .containsExactly(
                        "2 ERROR Not valid JSON at line 2, column 13, where “oops}” stands; what the file holds"
                                + " cannot be recognised. Mend it there, or name the format: then only the broken records are"
                                + " left out.");
    }

    @Test
    void aDamagedFileAndOneOfAnotherEncodingAreToldApart() {
        assertThat(Scan.bytes(("{\"id\":\"x" + "\0".repeat(40)).getBytes(StandardCharsets.UTF_8))
                        .said())
                .containsExactly("1 ERROR The record holds NUL bytes (the first at position 9): the file is damaged, or"
                        + " not a text file.");
        assertThat(Scan.bytes("\u4e2d{\"id\":7, \"name\":\"Jane\"}".getBytes(StandardCharsets.UTF_16LE))
                        .said())
                .containsExactly("0 ERROR The file looks like UTF-16LE, but the format is not recognised. Save it as"
                        + " UTF-8 and import it again.");
        assertThat(Scan.bytes("{\"id\":7}".getBytes(Charset.forName("UTF-32LE")))
                        .said())
                .first()
                .asString()
                .contains("looks like UTF-32LE");
        assertThat(Scan.bytes("{\"id\":7}".getBytes(Charset.forName("UTF-32BE")))
                        .said())
                .first()
                .asString()
                .contains("looks like UTF-32BE");
        assertThat(Scan.bytes("{\"id\":1,\n\"name\":\"Jörg\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .said())
                .containsExactly("2 ERROR Not valid UTF-8 (byte 0xF6 at position 10), the file looks like Latin-1"
                        + " (ISO-8859-1). Save it as UTF-8 and import it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aTruncatedFileOfAnotherEncodingIsReadAndSaysWhereItBreaksOff(String encoding) {
        assertThat(Scan.bytes("[{\"id\": 7,\n\"na".getBytes(Charset.forName(encoding)))
                        .said())
                .containsExactly("2 ERROR The JSON breaks off at line 2, column 4: the file is truncated, and what it"
                        + " holds cannot be recognised. Export or copy it again.");
    }

    @Test
    void aLargeUnrecognisedFileIsNotCalledTruncatedForItsBeginning() {
        assertThat(Scan.text("[" + "{\"id\": 7},\n".repeat(10_000)).said())
                .containsExactly(
                        "0 ERROR The format is not recognised. Name it: neutral, transcript or smartsupp-hook.");
        assertThat(Scan.text("[" + "{\"name\": \"ü\"},\n".repeat(10_000)).said())
                .as("the beginning ends within a letter, perhaps")
                .containsExactly(
                        "0 ERROR The format is not recognised. Name it: neutral, transcript or smartsupp-hook.");
    }
}
