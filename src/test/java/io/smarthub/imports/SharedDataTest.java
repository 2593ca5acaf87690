package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Undated;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The conversations beside the project, where they are present. */
class SharedDataTest {

    private static final Path DATA = Path.of("../shared/data");

    @Test
    void allPublicConversationsAreRead() {
        Scan scan = scan(
                "conversations.ndjson",
                new Undated.Spread(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-20")));

        assertThat(scan.problems()).extracting(Problem::level).containsOnly(Problem.Level.WARNING);
        assertThat(scan.conversations()).hasSize(2_466);
        assertThat(scan.reads().stream().mapToInt(ReadItem.Read::events).sum()).isEqualTo(28_919);
        Classifier classifier = new Classifier(OutcomeReading.STANDARD);
        Map<Outcome, Long> outcomes = scan.conversations().stream()
                .collect(Collectors.groupingBy(
                        conversation ->
                                classifier.classify(conversation.events()).outcome(),
                        Collectors.counting()));
        assertThat(outcomes)
                .as("46 recorded transfers; 256 conversations of people only; all others answered by the chatbot")
                .isEqualTo(Map.of(Outcome.ESCALATED, 46L, Outcome.NONE, 256L, Outcome.RESOLVED, 2_164L));
    }

    @Test
    void withoutAPeriodTheUndatedOnesAreSkipped() {
        Scan scan = scan("conversations.ndjson", new Undated.Skip());

        assertThat(scan.conversations()).hasSize(542);
        assertThat(scan.problems().stream().filter(problem -> problem.level() == Problem.Level.SKIPPED))
                .hasSize(1_924);
    }

    @Test
    void theVendorsOwnPostIsRead() {
        Scan scan = scan("platform-fixtures/smartsupp/export-post-hook.json", new Undated.Skip());

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.told())
                .containsExactly(
                        "VISITOR_MESSAGE Hello",
                        "AGENT_JOINED agent.join",
                        "AUTO_MESSAGE This is triggered message",
                        "AGENT_MESSAGE Hi, how can i help you ?",
                        "VISITOR_MESSAGE tanks.",
                        "RESOLVED close.visitorClose",
                        "RATED 5");
    }

    private static Scan scan(String name, Undated undated) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "the folder ../shared/data is not here: " + file);
        return Scan.file(
                new FilesToImport(InputStream.nullInputStream(), Map.of()), file.toString(), null, Scan.rules(undated));
    }
}
