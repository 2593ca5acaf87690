package io.smarthub.imports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTextsTest {

    private static final DemoData DEMO = DemoData.at(DemoData.NOW);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void hasManyDialoguesThatStartWhereTheChatbotCanTakeAVisitor(String language) {
        Tongue tongue = Tongue.load(language);
        assertThat(tongue.scripts()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(tongue.scripts().stream().map(Script::id)).doesNotHaveDuplicates();
        assertThat(tongue.scripts()).allSatisfy(script -> {
            assertThat(tongue.chatbot().way("welcome", script.from())).isNotEmpty();
            assertThat(script.turns().getFirst()).startsWith("v ");
            assertThat(script.turns()).allMatch(turn -> turn.matches("(?s)[van] .+"));
            assertThat(Shop.load().tags()).containsAll(script.tags());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theChatbotKeepsItsLimits(String language) {
        Chatbot chatbot = Chatbot.load(language);
        assertThat(chatbot.nodes()).allSatisfy(node -> {
            assertThat(node.choices()).hasSizeLessThanOrEqualTo(5);
            assertThat(node.labels()).allMatch(label -> label.length() <= 35).doesNotHaveDuplicates();
        });
        assertThat(chatbot.bots())
                .allSatisfy(bot -> assertThat(chatbot.nodes())
                        .filteredOn(node ->
                                !node.id().startsWith("desk") && !node.id().startsWith("finder"))
                        .allSatisfy(node ->
                                assertThat(chatbot.way("welcome", node.id())).hasSizeLessThanOrEqualTo(10)));
        assertThat(spoken(EventType.BOT_SHOWN, EventType.BOT_MESSAGE))
                .allMatch(event -> !event.text().isEmpty() && event.text().length() <= 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void anAnswerHasAsManyWordingsAsTheQuestion(String language) {
        assertThat(Tongue.load(language).scripts()).allSatisfy(script -> {
            int last = 0;
            Matcher group = Pattern.compile("\\[(=?)([^\\]]*)]").matcher(String.join("\n", script.turns()));
            while (group.find()) {
                int wordings = group.group(2).split("\\|", -1).length;
                if (!group.group(1).isEmpty()) {
                    assertThat(wordings).as(group.group()).isEqualTo(last);
                }
                last = wordings;
            }
        });
    }

    @Test
    void bothChatbotsHaveTheSameShape() {
        Map<String, Integer> english = shape("en");
        Map<String, Integer> german = shape("de");
        assertThat(german.keySet())
                .containsAll(english.keySet().stream()
                        .filter(id -> !id.equals("delivery.duty"))
                        .toList());
    }

    @Test
    void noPlaceholderIsLeft() {
        assertThat(DEMO.conversations().keySet().stream()
                        .filter(id -> !id.equals("demo-X-markup"))
                        .flatMap(id -> DEMO.eventsOf(id).stream()))
                .allSatisfy(event -> assertThat(event.text()).doesNotContainPattern("[{}\\[\\]|]"));
    }

    @Test
    void nothingIsFiller() {
        assertThat(DEMO.lines())
                .noneSatisfy(line -> assertThat(line.toString())
                        .containsPattern("(?i)lorem|ipsum|foo ?bar|asdf|test message|john doe|mustermann"));
    }

    @Test
    void visitorsRarelySayTheSameFirstThing() {
        List<String> first = DEMO.conversations().keySet().stream()
                .map(id -> DEMO.eventsOf(id).stream()
                        .filter(event -> event.type() == EventType.VISITOR_MESSAGE)
                        .findFirst())
                .flatMap(Optional::stream)
                .map(Event::text)
                .toList();
        assertThat(first).hasSizeGreaterThan(500);
        assertThat(first.stream().distinct()).hasSizeGreaterThan(350);
    }

    @Test
    void noTwoDialoguesReadAlikeFromEndToEnd() {
        Map<String, Long> same = DEMO.conversations().keySet().stream()
                .filter(id -> DEMO.eventsOf(id).stream().anyMatch(event -> event.type() == EventType.VISITOR_MESSAGE))
                .map(id -> DEMO.eventsOf(id).stream()
                        .filter(event ->
                                event.type() == EventType.VISITOR_MESSAGE || event.type() == EventType.AGENT_MESSAGE)
                        .map(Event::text)
                        .collect(Collectors.joining("\n")))
                .filter(text -> text.length() > 60)
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        assertThat(same.values()).allMatch(times -> times == 1);
    }

    @Test
    void aClickedButtonWasOffered() {
        DEMO.conversations().keySet().forEach(id -> {
            List<Event> events = DEMO.eventsOf(id);
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                if (event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK) {
                    assertThat(events.subList(0, i).stream()
                                    .filter(earlier -> earlier.type() == EventType.BOT_MESSAGE
                                            || earlier.type() == EventType.BOT_SHOWN)
                                    .reduce((first, second) -> second)
                                    .map(Event::buttons)
                                    .orElse(List.of()))
                            .contains(event.text());
                    assertThat(Objects.requireNonNull(event.buttonId())).isNotBlank();
                }
            }
        });
    }

    @Test
    void mailsAndPhonesBelongToNobody() {
        assertThat(DEMO.contacts().values()).allSatisfy(line -> {
            if (line.has("email")) {
                assertThat(DemoData.text(line, "email"))
                        .matches("[a-z0-9.-]+@(example\\.(com|org|net)|\\w+\\.example)");
            }
            if (line.has("phone")) {
                assertThat(DemoData.text(line, "phone"))
                        .matches(
                                "\\+44 7700 900\\d{3}|\\+49 (30 23125|69 90009|40 66969|89 99998) \\d{3}|\\+1 617 555 01\\d\\d");
            }
        });
    }

    private static Stream<Event> spoken(EventType... types) {
        return DEMO.conversations().keySet().stream()
                .flatMap(id -> DEMO.eventsOf(id).stream())
                .filter(event -> List.of(types).contains(event.type()));
    }

    private static Map<String, Integer> shape(String language) {
        return Chatbot.load(language).nodes().stream()
                .collect(Collectors.toMap(
                        Chatbot.Node::id, node -> node.buttons().size()));
    }
}
