package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
    }

    @Test
    void writesOneRowForEachConversation() throws IOException {
        Path file = temp.resolve("out.csv");

        Cli.Answer answer = cli.run("export", "--format", "csv", "--out", file.toString(), "--json")
                .isDone();

        assertThat(answer.json().propertyNames()).startsWith("rows");
        assertThat(answer.json().get("rows").intValue()).isEqualTo(4);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF");
        assertThat(text.lines()).hasSize(5);
        assertThat(text).doesNotContain(",=HYPERLINK").doesNotContain("\"=HYPERLINK");
    }

    @Test
    void neutralEventsMakeTheSameDatabaseAgain() {
        String file = temp.resolve("out.ndjson").toString();
        cli.run("export", "--format", "neutral", "--out", file).isDone();
        Cli other = cli.onAnotherDatabase();

        other.run("import", file).isDone();

        String[] stats = {"stats", "--from", "2026-10-01", "--to", "2026-12-01", "--json"};
        assertThat(other.run(stats).json()).isEqualTo(cli.run(stats).json());
        assertThat(other.run("conversation", "shop:c2", "--json").json().get("events"))
                .isEqualTo(cli.run("conversation", "shop:c2", "--json").json().get("events"));
        assertThat(cli.run("import", "--json", file)
                        .isDone()
                        .json()
                        .get("added")
                        .intValue())
                .isZero();
    }

    @Test
    void wordsThatAreNotUnderstoodNeverExportMoreThanWasAskedFor() {
        Path file = temp.resolve("out.csv");

        Cli.Answer answer =
                cli.run("export", "--format", "csv", "--search", "size is:purple", "--out", file.toString());

        assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(answer.err())
                .contains(
                        "Nothing was exported, for more would be than you asked for. Unknown “is:purple”, ignored. It is"
                                + " open, resolved, unread, waiting or chatbot.");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsSearchedAsTextIsSaidAndExported() {
        String file = temp.resolve("out.csv").toString();

        Cli.Answer answer = cli.run("export", "--format", "csv", "--search", "\"my size", "--out", file)
                .isDone();

        assertThat(answer.err()).contains("A quotation mark is still open: the rest is searched as one phrase.");
    }

    @Test
    void writesToStandardOutputWithMessagesBeside() {
        Cli.Answer answer = cli.run("export", "--format", "transcript", "--outcome", "escalated", "--out", "-")
                .isDone();

        assertThat(answer.out().lines()).hasSize(1);
        assertThat(answer.out()).contains("\"source_id\":\"c2\"");
        assertThat(answer.err()).contains("1 conversations written to -");
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertThat(cli.run("export", "--format", "html", "--out", "x"))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: --format takes csv, neutral, transcript, not “html”.\n"));
        assertThat(cli.run("export", "--format", "csv").status()).isEqualTo(2);
        assertThat(cli.run("export", "--format", "csv", "--out", "-", "--json").status())
                .isEqualTo(2);
        Cli.Answer nowhere = cli.run(
                "export",
                "--format",
                "csv",
                "--out",
                temp.resolve("no/folder.csv").toString());
        assertThat(nowhere.status()).isEqualTo(3);
        assertThat(nowhere.err()).contains("does not exist");
    }
}
