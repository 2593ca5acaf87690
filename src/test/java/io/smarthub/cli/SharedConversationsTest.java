package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The public conversations beside the project, where they are present, from the import to the statistics. */
class SharedConversationsTest {

    private static final Path FILE = Path.of("../shared/data/conversations.ndjson");

    @TempDir
    private Path temp;

    /**
     * Of the 2,466 conversations 256 are of a visitor and an agent without any chatbot (254 German ones and two samples):
     * they trigger nothing. In the other 2,210 the visitor answers the chatbot, which is a reaction and an interaction each.
     * 46 of them have a recorded transfer to a person: escalated. The chatbot resolved the rest, 2,164.
     */
    @Test
    void theFiguresAreThoseOfTheData() {
        assumeTrue(Files.exists(FILE), () -> "the folder ../shared/data is not here: " + FILE);
        Cli cli = Cli.in(temp);
        String[] command = {
            "import", "--format", "transcript", "--undated", "spread:2026-09-01..2026-11-20", "--json", FILE.toString()
        };

        JsonNode first = cli.run(command).isDone().json();
        assertThat(first.get("records").intValue()).isEqualTo(2_466);
        assertThat(first.get("added").intValue()).isEqualTo(2_466);
        assertThat(first.get("conversations").intValue()).isEqualTo(2_466);
        assertThat(first.get("events").intValue()).isEqualTo(28_919);
        assertThat(first.get("errors")).isEmpty();

        JsonNode again = cli.run(command).isDone().json();
        assertThat(again.get("added").intValue()).isZero();
        assertThat(again.get("updated").intValue()).isZero();
        assertThat(again.get("unchanged").intValue()).isEqualTo(2_466);

        assertThat(cli.run("verify", "--json").isDone().json().get("mismatches"))
                .isEmpty();

        JsonNode stats = cli.run("stats", "--from", "2000-01-01", "--to", "2027-01-01", "--by", "month", "--json")
                .isDone()
                .json();
        assertThat(stats.get("conversations").intValue()).isEqualTo(2_466);
        assertThat(stats.get("triggered").intValue()).isEqualTo(2_466 - 256);
        assertThat(stats.get("reactions").intValue()).isEqualTo(2_210);
        assertThat(stats.get("resolved").intValue()).isEqualTo(2_164);
        assertThat(stats.get("escalated").intValue()).isEqualTo(46);
        assertThat(stats.get("chatbotConversations").intValue()).isEqualTo(2_210);
    }
}
