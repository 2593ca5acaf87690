package io.smarthub.imports.demo;

import static io.smarthub.imports.demo.DemoData.BERLIN;
import static io.smarthub.imports.demo.DemoData.NOW;
import static io.smarthub.imports.demo.DemoData.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Progress;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import io.smarthub.flows.Templates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who met the demo owner's chatbots on the website. */
class DemoWebChatTest {

    private static final List<Flow> FLOWS = List.of(
            Templates.read(Template.SHOP_FAQ, Locale.ENGLISH).publishedAs(1),
            Templates.read(Template.ORDER_STATUS, Locale.GERMAN).publishedAs(1),
            Templates.read(Template.OPENING_HOURS, Locale.ENGLISH).publishedAs(1));
    private static final Set<EventType> OF_THE_ENGINE = EnumSet.of(
            EventType.BOT_SHOWN,
            EventType.BOT_MESSAGE,
            EventType.BUTTON_CLICK,
            EventType.HANDOFF_CLICK,
            EventType.HANDOFF,
            EventType.BOT_INPUT,
            EventType.VISITOR_MESSAGE);

    private final DemoData demo = DemoData.of(new DemoWebChat(FLOWS, NOW, BERLIN).lines());

    @Test
    void isTheSameForTheSameMoment() {
        assertThat(new DemoWebChat(FLOWS, NOW, BERLIN).lines())
                .containsExactlyElementsOf(
                        new DemoWebChat(FLOWS, NOW, BERLIN).lines().toList());
        assertThat(new DemoWebChat(FLOWS, NOW, BERLIN, 1).lines().toList())
                .isNotEqualTo(new DemoWebChat(FLOWS, NOW, BERLIN, 2).lines().toList());
    }

    @Test
    void isOfTheWebsiteInTheLastFiveWeeks() {
        assertThat(demo.lines()).allMatch(line -> text(line, "source").equals("web"));
        assertThat(demo.conversations()).hasSizeBetween(70, 130);
        assertThat(demo.conversations().values().stream().map(line -> Instant.parse(text(line, "openedAt"))))
                .allMatch(at -> at.isBefore(NOW) && at.isAfter(NOW.minus(Duration.ofDays(DemoWebChat.DAYS))));
        demo.conversations()
                .keySet()
                .forEach(id -> assertThat(demo.eventsOf(id))
                        .isNotEmpty()
                        .isSortedAccordingTo(Event.IN_ORDER)
                        .allMatch(event -> !event.at().isAfter(NOW)));
    }

    /** Plays what the visitors did once more: the chatbot says, and the engine records, exactly what stands there. */
    @Test
    void everyEventOfVisitorAndChatbotIsTheEngines() {
        Engine engine = new Engine(FlowArchive.of(FLOWS));
        demo.conversations().keySet().forEach(id -> {
            List<Event> stored = demo.eventsOf(id).stream()
                    .filter(event -> OF_THE_ENGINE.contains(event.type()))
                    .toList();
            List<Event> played = new ArrayList<>();
            Progress progress = Progress.NONE;
            for (Event event : demo.eventsOf(id)) {
                Move move = move(event);
                if (move != null) {
                    Turn turn = engine.step(progress, move, new Stamp(event.at(), "again"));
                    assertThat(turn.ignored()).as("%s: %s", id, event).isNull();
                    played.addAll(turn.events());
                    progress = turn.progress();
                }
            }
            assertThat(told(played)).as(id).isEqualTo(told(stored));
        });
    }

    private static @Nullable Move move(Event event) {
        return switch (event.type()) {
            case BOT_SHOWN ->
                new Move.Triggered(FLOWS.stream()
                        .filter(flow -> flow.id().equals(event.botId()))
                        .findFirst()
                        .orElseThrow());
            case BUTTON_CLICK, HANDOFF_CLICK -> new Move.Clicked(Objects.requireNonNull(event.buttonId()));
            case BOT_INPUT, VISITOR_MESSAGE -> new Move.Typed(event.text());
            case AGENT_MESSAGE -> new Move.AgentSpoke();
            default -> null;
        };
    }

    private static List<String> told(List<Event> events) {
        return events.stream()
                .map(event -> event.type() + " " + event.at() + " " + event.botId() + " " + event.buttonId() + " "
                        + event.text() + " " + event.buttons())
                .toList();
    }

    @Test
    void eachChatbotIsIgnoredUsedAndHandsOver() {
        for (Flow flow : FLOWS) {
            List<List<Event>> met = demo.conversations().keySet().stream()
                    .map(demo::eventsOf)
                    .filter(events -> flow.id().equals(events.getFirst().botId()))
                    .toList();
            assertThat(met.stream().map(events -> classify(events).outcome()).collect(Collectors.toSet()))
                    .as(flow.id())
                    .containsExactlyInAnyOrder(Outcome.values());
            assertThat(met.stream()
                            .filter(events -> Summary.of(Timeline.of(events)).silent()))
                    .as("%s, ignored", flow.id())
                    .hasSizeGreaterThan(1);
            assertThat(met.stream()
                            .filter(events -> classify(events).outcome() == Outcome.ESCALATED
                                    && events.stream().anyMatch(event -> event.author() == Author.AGENT)))
                    .as("%s, answered", flow.id())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void worksAtEveryTimeOfTheYear() {
        for (String moment : List.of("2027-01-01T00:00:30Z", "2028-02-29T23:59:00Z", "2027-03-28T01:30:00Z")) {
            DemoData other = DemoData.of(new DemoWebChat(FLOWS, Instant.parse(moment), BERLIN).lines());
            assertThat(other.conversations()).as(moment).hasSizeGreaterThan(70);
            assertThat(other.events().keySet()).isEqualTo(other.conversations().keySet());
        }
    }

    private static Classification classify(List<Event> events) {
        return new Classifier(OutcomeReading.STANDARD).classify(events);
    }
}
