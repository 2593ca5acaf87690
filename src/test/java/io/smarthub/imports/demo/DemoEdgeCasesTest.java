package io.smarthub.imports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoEdgeCasesTest {

    private static final DemoData DEMO = DemoData.at(DemoData.NOW);

    @Test
    void everyRuleFromE1ToE23IsShown() {
        assertThat(cases().map(ScriptedCase::rule).distinct())
                .containsAll(IntStream.rangeClosed(1, 23).mapToObj(n -> "E" + n).toList());
        assertThat(cases()).allSatisfy(written -> {
            if (written.rule() != null) {
                assertThat(written.id())
                        .startsWith("demo-E%02d-"
                                .formatted(Integer.parseInt(written.rule().substring(1))));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("judged")
    void theClassifierSaysWhatTheRulesExpect(ScriptedCase written) {
        ScriptedCase.Expected expected = Objects.requireNonNull(written.expect());
        Classification said = new Classifier(OutcomeReading.STANDARD).classify(DEMO.eventsOf(written.id()));
        boolean joined = said.firstInteraction() != null;
        assertThat(said.outcome()).isEqualTo(expected.outcome());
        assertThat(joined).isEqualTo(expected.joined());
        assertThat(joined ? 1 : 0).isEqualTo(expected.units());
    }

    @Test
    void onlyThePreviewIsMarkedAsPreviewAndHasNoExpectation() {
        assertThat(DEMO.conversations().values().stream()
                        .filter(line -> line.path("preview").asBoolean(false))
                        .map(line -> DemoData.text(line, "externalId")))
                .containsExactly("demo-E13-1");
    }

    @Test
    void theReturningVisitorOfE22IsTheSameInTheSameMonth() {
        assertThat(Stream.of("demo-E22-1", "demo-E22-2")
                        .map(id -> Objects.requireNonNull(DEMO.conversations().get(id)))
                        .map(line -> DemoData.text(line, "contactExternalId")
                                + DemoData.text(line, "openedAt").substring(0, 7))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theAgentOfE10WroteUnasked() {
        assertThat(new Classifier(OutcomeReading.STANDARD)
                        .classify(DEMO.eventsOf("demo-E10-1"))
                        .agentIntervened())
                .isTrue();
    }

    @Test
    void theNotesOfE23AreNotes() {
        assertThat(DEMO.eventsOf("demo-E23-1").stream()
                        .filter(event -> event.type() == EventType.NOTE)
                        .map(event -> event.authorName()))
                .containsExactly("Kruki", "Jonna Petersen");
    }

    static Stream<ScriptedCase> judged() {
        return cases().filter(written -> written.expect() != null);
    }

    private static Stream<ScriptedCase> cases() {
        return Stream.of("edge-cases.json", "extremes.json").flatMap(file -> ScriptedCase.load(file).cases().stream());
    }
}
