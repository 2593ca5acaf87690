package io.smarthub.domain.conversation;

import static io.smarthub.domain.conversation.EventType.AGENT_JOINED;
import static io.smarthub.domain.conversation.EventType.AGENT_MESSAGE;
import static io.smarthub.domain.conversation.EventType.AUTO_MESSAGE;
import static io.smarthub.domain.conversation.EventType.BOT_INPUT;
import static io.smarthub.domain.conversation.EventType.BOT_MESSAGE;
import static io.smarthub.domain.conversation.EventType.BOT_SHOWN;
import static io.smarthub.domain.conversation.EventType.BUTTON_CLICK;
import static io.smarthub.domain.conversation.EventType.HANDOFF;
import static io.smarthub.domain.conversation.EventType.HANDOFF_CLICK;
import static io.smarthub.domain.conversation.EventType.NOTE;
import static io.smarthub.domain.conversation.EventType.RESOLVED;
import static io.smarthub.domain.conversation.EventType.SYSTEM;
import static io.smarthub.domain.conversation.EventType.VISITOR_MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain rules' table of edge cases, E1 to E23, row by row. */
public class EdgeCasesTest {

    private final Classifier classifier = new Classifier(OutcomeReading.STANDARD);

    /** A row of the table. */
    public record Case(String id, String situation, boolean badge, Outcome outcome, Rule rule, List<EventType> events) {
        @Override
        public String toString() {
            return id + ": " + situation;
        }
    }

    public static Stream<Case> cases() {
        return Stream.of(
                row("E1", "shown, everything ignored", false, Outcome.NONE, Rule.E1, BOT_SHOWN),
                row("E2", "one click, leaves", true, Outcome.RESOLVED, Rule.E2, BOT_SHOWN, BUTTON_CLICK),
                row(
                        "E2",
                        "many clicks",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        BOT_MESSAGE,
                        BUTTON_CLICK,
                        BUTTON_CLICK),
                row("E3", "no click, types", false, Outcome.ESCALATED, Rule.E3, BOT_SHOWN, VISITOR_MESSAGE),
                row(
                        "E4",
                        "clicks, then types",
                        true,
                        Outcome.ESCALATED,
                        Rule.E4,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        VISITOR_MESSAGE),
                row(
                        "E4",
                        "types, then clicks",
                        true,
                        Outcome.ESCALATED,
                        Rule.E4,
                        BOT_SHOWN,
                        VISITOR_MESSAGE,
                        BUTTON_CLICK),
                row(
                        "E5",
                        "connects with an agent, then types",
                        true,
                        Outcome.ESCALATED,
                        Rule.E5,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        HANDOFF_CLICK,
                        VISITOR_MESSAGE),
                row(
                        "E6",
                        "connects with an agent, never types",
                        true,
                        Outcome.ESCALATED,
                        Rule.E6,
                        BOT_SHOWN,
                        HANDOFF_CLICK,
                        AGENT_MESSAGE),
                row("E7", "no chatbot, writes", false, Outcome.NONE, Rule.E7, VISITOR_MESSAGE, AGENT_MESSAGE),
                row(
                        "E8",
                        "writes, chatbot later, clicks, no agent",
                        true,
                        Outcome.RESOLVED,
                        Rule.E8,
                        VISITOR_MESSAGE,
                        BOT_SHOWN,
                        BUTTON_CLICK),
                row(
                        "E8",
                        "writes, chatbot later, clicks, agent replies",
                        true,
                        Outcome.ESCALATED,
                        Rule.E8,
                        VISITOR_MESSAGE,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        AGENT_MESSAGE),
                row(
                        "E8",
                        "writes, chatbot later, clicks, writes again",
                        true,
                        Outcome.ESCALATED,
                        Rule.E4,
                        VISITOR_MESSAGE,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        VISITOR_MESSAGE),
                row(
                        "E9",
                        "writes, chatbot later, never clicks",
                        false,
                        Outcome.NONE,
                        Rule.E9,
                        VISITOR_MESSAGE,
                        BOT_SHOWN,
                        AGENT_MESSAGE),
                row(
                        "E10",
                        "only clicks, the agent writes unasked",
                        true,
                        Outcome.RESOLVED,
                        Rule.E10,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        AGENT_MESSAGE),
                row(
                        "E11",
                        "automatic message only, types",
                        false,
                        Outcome.NONE,
                        Rule.E11,
                        AUTO_MESSAGE,
                        VISITOR_MESSAGE),
                row(
                        "E12",
                        "two chatbots, one outcome",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        BOT_SHOWN,
                        BUTTON_CLICK),
                row("E13", "a preview leaves no events of a chatbot", false, Outcome.NONE, Rule.E7, SYSTEM),
                row("E14", "hidden chat box: not triggered", false, Outcome.NONE, Rule.E7, SYSTEM),
                row(
                        "E15",
                        "the chatbot was deleted later: its events stay",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        SYSTEM),
                row(
                        "E16",
                        "resolved, comes back and types",
                        true,
                        Outcome.ESCALATED,
                        Rule.E16,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        RESOLVED,
                        VISITOR_MESSAGE),
                row("E17", "answers an input step", true, Outcome.RESOLVED, Rule.E17, BOT_SHOWN, BOT_INPUT),
                row(
                        "E17",
                        "clicks, answers an input step",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        BOT_SHOWN,
                        BUTTON_CLICK,
                        BOT_INPUT,
                        BOT_MESSAGE),
                row("E18", "contact form, no message", false, Outcome.NONE, Rule.E1, BOT_SHOWN, SYSTEM),
                row(
                        "E19",
                        "offline message after the chatbot",
                        false,
                        Outcome.ESCALATED,
                        Rule.E3,
                        BOT_SHOWN,
                        VISITOR_MESSAGE,
                        SYSTEM),
                row("E20", "another channel has no chatbot", false, Outcome.NONE, Rule.E7, VISITOR_MESSAGE),
                row("E21", "blocked later", true, Outcome.RESOLVED, Rule.E2, BOT_SHOWN, BUTTON_CLICK, SYSTEM),
                row(
                        "E22",
                        "the same visitor's next conversation",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        BOT_SHOWN,
                        BUTTON_CLICK),
                row("E23", "notes count nowhere", true, Outcome.RESOLVED, Rule.E2, BOT_SHOWN, BUTTON_CLICK, NOTE),
                row(
                        "D3a",
                        "the chatbot hands over",
                        true,
                        Outcome.ESCALATED,
                        Rule.D3A,
                        BOT_SHOWN,
                        BOT_INPUT,
                        HANDOFF,
                        AGENT_JOINED));
    }

    private static Case row(
            String id, String situation, boolean badge, Outcome outcome, Rule rule, EventType... events) {
        return new Case(id, situation, badge, outcome, rule, List.of(events));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isClassifiedAsTheTableSays(Case example) {
        Classification result = classifier.classify(Script.of(example.events().toArray(EventType[]::new)));

        assertThat(result.joinedByChatbot()).as("badge, and one quota unit").isEqualTo(example.badge());
        assertThat(result.outcome()).isEqualTo(example.outcome());
        assertThat(result.why().rule()).isEqualTo(example.rule());
    }

    @Test
    void theQuotaUnitIsConsumedAtTheFirstInteraction() {
        List<Event> events = Script.of(BOT_SHOWN, BUTTON_CLICK, BOT_MESSAGE, BUTTON_CLICK);

        assertThat(classifier.classify(events).countedAt())
                .contains(events.get(1).at());
    }

    @Test
    void anAgentWritingUnaskedIsFlagged() {
        assertThat(classifier
                        .classify(Script.of(BOT_SHOWN, BUTTON_CLICK, AGENT_MESSAGE))
                        .agentIntervened())
                .isTrue();
        assertThat(classifier.classify(Script.of(BOT_SHOWN, BUTTON_CLICK)).agentIntervened())
                .isFalse();
    }

    @Test
    void theLiteralReadingTurnsOnlyTheHandoffClickWithoutMessageIntoResolved() {
        Classifier literal = new Classifier(OutcomeReading.SMARTSUPP_LITERAL);

        assertThat(literal.classify(Script.of(BOT_SHOWN, HANDOFF_CLICK)).outcome())
                .isEqualTo(Outcome.RESOLVED);
        for (Case example : cases().filter(example -> example.rule() != Rule.E6).toList()) {
            List<Event> events = Script.of(example.events().toArray(EventType[]::new));
            assertThat(literal.classify(events)).as(example.toString()).isEqualTo(classifier.classify(events));
        }
    }

    @Test
    void theDecidingEventIsNamed() {
        List<Event> events = Script.of(BOT_SHOWN, BUTTON_CLICK, VISITOR_MESSAGE);

        assertThat(classifier.classify(events).why().event()).isEqualTo(events.get(2));
    }
}
