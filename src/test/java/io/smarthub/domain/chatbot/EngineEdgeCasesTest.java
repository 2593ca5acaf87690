package io.smarthub.domain.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Rule;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain rules' edge cases, played by a visitor of the engine and judged by the classifier. */
class EngineEdgeCasesTest {

    private static final Flow FLOW = Shop.flow();
    private static final Flow OTHER = Shop.flow("other", Shop.tree());

    record Case(String id, boolean badge, Outcome outcome, Rule rule, Consumer<Play> moves) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("E1", false, Outcome.NONE, Rule.E1, play -> play.trigger(FLOW)),
                new Case(
                        "E2 once",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        play -> play.trigger(FLOW).click("delivery")),
                new Case(
                        "E2 often",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        play -> play.trigger(FLOW)
                                .click("delivery")
                                .click("delivery.menu")
                                .click("delivery")
                                .click("delivery.times")),
                new Case(
                        "E3",
                        false,
                        Outcome.ESCALATED,
                        Rule.E3,
                        play -> play.trigger(FLOW).type("Where is my parcel?")),
                new Case(
                        "E4",
                        true,
                        Outcome.ESCALATED,
                        Rule.E4,
                        play -> play.trigger(FLOW).click("delivery").type("And to Austria?")),
                new Case(
                        "E4 types, then clicks",
                        true,
                        Outcome.ESCALATED,
                        Rule.E4,
                        play -> play.trigger(FLOW).type("Hello").click("delivery")),
                new Case(
                        "E5",
                        true,
                        Outcome.ESCALATED,
                        Rule.E5,
                        play -> play.trigger(FLOW).click("agent").type("Where is my parcel?")),
                new Case(
                        "E6",
                        true,
                        Outcome.ESCALATED,
                        Rule.E6,
                        play -> play.trigger(FLOW).click("agent").agent("Hello, how can I help?")),
                new Case(
                        "E7",
                        false,
                        Outcome.NONE,
                        Rule.E7,
                        play -> play.type("Hello").agent("Hello")),
                new Case(
                        "E8",
                        true,
                        Outcome.RESOLVED,
                        Rule.E8,
                        play -> play.type("Hello").trigger(FLOW).click("delivery")),
                new Case(
                        "E8 with a reply",
                        true,
                        Outcome.ESCALATED,
                        Rule.E8,
                        play -> play.type("Hello")
                                .trigger(FLOW)
                                .click("delivery")
                                .agent("I am here")),
                new Case(
                        "E8 writes again",
                        true,
                        Outcome.ESCALATED,
                        Rule.E4,
                        play -> play.type("Hello")
                                .trigger(FLOW)
                                .click("delivery")
                                .type("Thanks, but")),
                new Case(
                        "E12",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        play -> play.trigger(FLOW).click("bye").trigger(OTHER).click("delivery")),
                new Case("E14", false, Outcome.NONE, Rule.E7, EngineEdgeCasesTest::visitHidden),
                new Case(
                        "E16",
                        true,
                        Outcome.ESCALATED,
                        Rule.E16,
                        play -> play.trigger(FLOW)
                                .click("bye")
                                .happens(EventType.RESOLVED, "")
                                .type("One more thing")),
                new Case("E17", true, Outcome.RESOLVED, Rule.E17, play -> {
                    Flow asks = asksAtOnce();
                    play.trigger(asks).type("0042");
                }),
                new Case(
                        "E17 behind a button",
                        true,
                        Outcome.RESOLVED,
                        Rule.E2,
                        play -> play.trigger(FLOW).click("order").type("0042")),
                new Case(
                        "E19",
                        false,
                        Outcome.ESCALATED,
                        Rule.E3,
                        play -> play.trigger(FLOW).type("Please call me back").happens(EventType.SYSTEM, "offline")),
                new Case(
                        "D3a",
                        true,
                        Outcome.ESCALATED,
                        Rule.D3A,
                        play -> play.trigger(FLOW)
                                .click("order")
                                .type("none")
                                .type("none")
                                .type("none")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsTheTableSays(Case example) {
        Play play = new Play(FLOW, OTHER, asksAtOnce());
        example.moves().accept(play);

        Classification result = play.classify();
        assertThat(result.outcome()).isEqualTo(example.outcome());
        assertThat(result.joinedByChatbot()).as("badge, and one quota unit").isEqualTo(example.badge());
        assertThat(result.why().rule()).isEqualTo(example.rule());
    }

    @Test
    void theUnitIsCountedAtTheFirstClickWhateverComesThen() {
        Play play = new Play(FLOW, OTHER).trigger(FLOW).click("delivery");
        Event click = play.events().get(1);

        play.click("delivery.menu")
                .click("bye")
                .trigger(OTHER)
                .click("delivery")
                .type("Hello");

        assertThat(play.classify().countedAt()).contains(click.at());
    }

    @Test
    void aPreviewThatIsNotRecordedIsNotCounted() {
        Play preview = new Play(FLOW).trigger(FLOW).click("delivery");
        assertThat(preview.last().says()).isNotEmpty();

        assertThat(new Play(FLOW).classify().triggered())
                .as("E13: its events are dropped")
                .isFalse();
    }

    /** The page hides the chat box: the trigger says no, so nothing reaches the engine. */
    private static void visitHidden(Play play) {
        Situation hidden = Shop.visitor(Duration.ofMinutes(1), false, false, null, Set.of(), true, Phase.NONE);
        Decision decision = Triggering.of(List.of(FLOW))
                .decide(hidden, new Allowance(true, 100), ZonedDateTime.parse("2026-03-10T09:00:00+01:00"));
        if (decision instanceof Decision.Show(Flow flow)) {
            play.trigger(flow);
        }
    }

    private static Flow asksAtOnce() {
        return Shop.flow(
                "asks",
                new Tree(new Message(
                        "menu",
                        "Which order?",
                        new Step.Ask(
                                new Question(Question.Kind.NUMBER, "order", "Digits only, please."),
                                Target.Exit.END,
                                List.of()))));
    }
}
