package io.smarthub.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Script;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Chatbot UNKNOWN = new Chatbot("web", "", "");

    @Test
    void theConversationCountsWhenOpenedAndTheChatbotWhenTriggered() {
        Contribution contribution = of(new Script(Instant.parse("2026-03-10T22:59:00Z"))
                .then(EventType.VISITOR_MESSAGE, "Anyone there?")
                .then(EventType.BOT_SHOWN, "How can I help?")
                .then(EventType.BUTTON_CLICK, "Shipping")
                .events());

        assertThat(contribution.openedAt()).isEqualTo(LocalDateTime.parse("2026-03-10T23:59"));
        assertThat(contribution.triggeredOn()).isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(contribution.chatbot()).isEqualTo(new Figures(0, 1, 1, 1, 0, 1));
        assertThat(contribution.response()).isNull();
    }

    @Test
    void aConversationWithoutAChatbotAddsNothingToItsCounts() {
        Contribution contribution = of(Script.of(EventType.VISITOR_MESSAGE, EventType.AGENT_MESSAGE));

        assertThat(contribution.triggeredOn()).isNull();
        assertThat(contribution.chatbot()).isEqualTo(Figures.ZERO);
        assertThat(contribution.response()).isEqualTo(ResponseBucket.of(Duration.ofMinutes(1)));
        assertThat(contribution.chatbots()).isEmpty();
    }

    @Test
    void aButtonCountsEachClickAndEachConversationOnceAndWhoAskedAnAgentAfterIt() {
        Contribution contribution = of(new Script()
                .then(EventType.BOT_SHOWN, "How can I help?")
                .then(EventType.BUTTON_CLICK, "Shipping")
                .then(EventType.BUTTON_CLICK, "Shipping")
                .then(EventType.VISITOR_MESSAGE, "But where is it?")
                .then(EventType.BUTTON_CLICK, "Returns")
                .events());

        assertThat(contribution.buttons())
                .containsExactly(
                        new ButtonRow(UNKNOWN, "Shipping", 2, 1, 1), new ButtonRow(UNKNOWN, "Returns", 1, 1, 0));
    }

    @Test
    void connectWithAgentIsItselfAsking() {
        Contribution contribution = of(Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));

        assertThat(contribution.buttons()).containsExactly(new ButtonRow(UNKNOWN, "handoff click", 1, 1, 1));
    }

    @Test
    void eachOfSeveralChatbotsHasTheConversationAndOnlyAUsedOneResolvedIt() {
        List<Event> events = List.of(
                by("boA", EventType.BOT_SHOWN, 1),
                by("boB", EventType.BOT_SHOWN, 2),
                by("boB", EventType.BUTTON_CLICK, 3),
                by(null, EventType.BUTTON_CLICK, 4));

        assertThat(of(events).chatbots())
                .containsExactly(
                        new ChatbotRow(new Chatbot("web", "boA", "boA"), new Figures(0, 1, 0, 0, 0, 0)),
                        new ChatbotRow(new Chatbot("web", "boB", "boB"), new Figures(0, 1, 1, 1, 0, 1)));
    }

    private static Event by(@Nullable String bot, EventType type, int second) {
        Instant at = Instant.parse("2026-03-10T09:00:00Z").plusSeconds(second);
        return new Event("e" + second, at, 0, type, "Yes", Evidence.EXACT, null, bot, null, List.of(), false);
    }

    private static Contribution of(List<Event> events) {
        Timeline timeline = Timeline.of(events);
        return Contribution.of(
                "web",
                timeline,
                Summary.of(timeline),
                new Classifier(OutcomeReading.STANDARD).classify(events),
                PRAGUE);
    }
}
