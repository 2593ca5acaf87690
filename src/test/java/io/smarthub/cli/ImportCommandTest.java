package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
    }

    @Test
    void aFileThatCannotBeRecognisedSaysWhereItBreaksInTheOwnersLanguage() {
        String file = cli.file("cut.json", "[", "  {\"id\": 7, \"na");

        Cli.Answer english = cli.run("import", file);
        Cli.Answer german = cli.inGerman().run("import", file);

        assertThat(english.status()).isEqualTo(1);
        assertThat(english.err()).contains("The JSON breaks off at line 2, column 16: the file is truncated");
        assertThat(german.err()).contains("Das JSON bricht in Zeile 2, Spalte 16 ab: Die Datei ist abgeschnitten");
    }

    @Test
    void tellsInOneDocumentWhatItDid() {
        JsonNode document = cli.run("import", "--json", cli.file("four.ndjson", Cli.FOUR))
                .isDone()
                .json();

        assertThat(document.propertyNames())
                .startsWith(
                        "records",
                        "added",
                        "updated",
                        "unchanged",
                        "skipped",
                        "errors",
                        "conversations",
                        "events",
                        "dryRun");
        assertThat(document.get("records").intValue()).isEqualTo(12);
        assertThat(document.get("added").intValue()).isEqualTo(12);
        assertThat(document.get("updated").intValue()).isZero();
        assertThat(document.get("unchanged").intValue()).isZero();
        assertThat(document.get("skipped").intValue()).isZero();
        assertThat(document.get("errors").isArray()).isTrue();
        assertThat(document.get("errors")).isEmpty();
        assertThat(document.get("conversations").intValue()).isEqualTo(4);
        assertThat(document.get("events").intValue()).isEqualTo(8);
        assertThat(document.get("dryRun").booleanValue()).isFalse();
    }

    @Test
    void importingAgainChangesNothing() {
        cli.withConversations();

        JsonNode document = cli.run("import", "--json", cli.file("four.ndjson", Cli.FOUR))
                .isDone()
                .json();

        assertThat(document.get("added").intValue()).isZero();
        assertThat(document.get("updated").intValue()).isZero();
        assertThat(document.get("unchanged").intValue()).isEqualTo(12);
    }

    @Test
    void aDryRunChangesNothing() {
        JsonNode document = cli.run("import", "--dry-run", "--json", cli.file("four.ndjson", Cli.FOUR))
                .isDone()
                .json();

        assertThat(document.get("dryRun").booleanValue()).isTrue();
        assertThat(document.get("added").intValue()).isEqualTo(12);
        assertThat(cli.run("conversations", "--json").json().get("total").intValue())
                .isZero();
    }

    @Test
    void badRecordsAreErrorsWithTheirPlaceAndTheRestIsKept() {
        String file = cli.file("bad.ndjson", Cli.FOUR[0], Cli.FOUR[1], "{\"v\":1,\"kind\":", Cli.FOUR[2]);

        Cli.Answer answer = cli.run("import", "--format", "neutral", "--json", file);

        assertThat(answer.status()).isEqualTo(1);
        JsonNode error = answer.json().get("errors").get(0);
        assertThat(error.propertyNames()).containsExactly("file", "line", "reason");
        assertThat(error.get("file").stringValue()).isEqualTo(file);
        assertThat(error.get("line").intValue()).isEqualTo(3);
        assertThat(error.get("reason").stringValue()).isNotBlank();
        assertThat(answer.err()).contains(file + ":3: Error: ");
        assertThat(cli.run("conversations", "--json").json().get("total").intValue())
                .isEqualTo(1);
    }

    @Test
    void aMissingFileIsAnErrorBesideWhatWasThere() {
        Cli.Answer answer =
                cli.run("import", "--json", temp.resolve("none.ndjson").toString(), cli.file("four.ndjson", Cli.FOUR));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.json().get("added").intValue()).isEqualTo(12);
        assertThat(answer.json().get("errors").get(0).get("reason").stringValue())
                .isEqualTo("There is no such file or folder.");
    }

    @Test
    void readsFoldersAndStandardInput() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("exports"));
        Files.writeString(folder.resolve("one.jsonl"), String.join("\n", Cli.FOUR));

        assertThat(cli.run("import", "--json", folder.toString())
                        .isDone()
                        .json()
                        .get("conversations")
                        .intValue())
                .isEqualTo(4);
        String fifth = Cli.event("c5", "a", "2026-11-13T10:00:00Z", "VISITOR_MESSAGE", "Ahoj");
        assertThat(cli.runWith(fifth, "import", "--json", "-")
                        .isDone()
                        .json()
                        .get("added")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void undatedConversationsAreSkippedOrSpread() {
        String file = cli.file("undated.ndjson", """
                {"source":"old","source_id":"1","messages":[{"author":"visitor","text":"Hi"},\
                {"author":"chatbot","text":"Hello"}]}""");

        Cli.Answer skipped = cli.run("import", "--format", "transcript", "--json", file);
        assertThat(skipped.isDone().json().get("skipped").intValue()).isEqualTo(1);
        assertThat(skipped.err()).contains("Skipped: The conversation has no times.");

        cli.run("import", "--undated", "spread:2026-09-01..2026-09-02", file).isDone();
        JsonNode item = cli.run("conversations", "--json").json().get("items").get(0);
        assertThat(item.get("openedAt").stringValue()).startsWith("2026-09-0");
        assertThat(item.get("assumedTime").booleanValue()).isTrue();
    }

    @Test
    void refusesOptionsItCannotRead() {
        assertThat(cli.run("import", "--undated", "spread:tomorrow", "x"))
                .isEqualTo(new Cli.Answer(
                        2,
                        "",
                        "smarthub: --undated takes skip or spread:DATE..DATE, such as"
                                + " spread:2026-09-01..2026-11-20, not “spread:tomorrow”.\n"));
        assertThat(cli.run("import", "--format", "xml", "x"))
                .isEqualTo(new Cli.Answer(
                        2, "", "smarthub: --format takes auto, neutral, transcript, smartsupp-hook, not “xml”.\n"));
        assertThat(cli.run("import").status()).isEqualTo(2);
        assertThat(cli.data()).as("nothing was opened").doesNotExist();
    }

    @Test
    void speaksToPeopleInTheirLanguage() {
        assertThat(cli.run("import", cli.file("four.ndjson", Cli.FOUR))).isEqualTo(new Cli.Answer(0, """
                        12 records: 12 added, 0 updated, 0 unchanged, 0 skipped, 0 errors
                        4 conversations with 8 messages and events of the source, 0 concluded from them
                        """, ""));
        assertThat(cli.inGerman()
                        .run("import", cli.file("four.ndjson", Cli.FOUR))
                        .out())
                .startsWith("12 Datensätze: 0 neu, 0 aktualisiert, 12 unverändert, 0 ausgelassen, 0 Fehler\n");
    }
}
