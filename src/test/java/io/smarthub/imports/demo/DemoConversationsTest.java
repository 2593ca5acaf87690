package io.smarthub.imports.demo;

import static io.smarthub.imports.demo.DemoData.BERLIN;
import static io.smarthub.imports.demo.DemoData.NOW;
import static io.smarthub.imports.demo.DemoData.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoConversationsTest {

    private static final Set<String> CONVERSATION_MEMBERS = Set.of(
            "v",
            "kind",
            "source",
            "account",
            "externalId",
            "status",
            "openedAt",
            "resolvedAt",
            "contactExternalId",
            "domain",
            "pageUrl",
            "pageTitle",
            "channel",
            "language",
            "tags",
            "rating",
            "ratingText",
            "assignees",
            "location",
            "browser",
            "visits",
            "variables",
            "preview",
            "unread");
    private static final Set<String> EVENT_MEMBERS = Set.of(
            "v",
            "kind",
            "source",
            "account",
            "externalId",
            "conversationExternalId",
            "at",
            "type",
            "text",
            "botExternalId",
            "buttonExternalId",
            "author",
            "buttons",
            "seq",
            "evidence");

    private DemoData demo = new DemoData(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    @BeforeAll
    void read() {
        demo = DemoData.at(NOW);
    }

    @Test
    void isTheSameForTheSameMoment() {
        assertThat(new DemoConversations(NOW, BERLIN).lines())
                .containsExactlyElementsOf(
                        new DemoConversations(NOW, BERLIN).lines().toList());
    }

    @Test
    void differsForAnotherSeed() {
        assertThat(new DemoConversations(NOW, BERLIN, 7).lines().toList())
                .isNotEqualTo(new DemoConversations(NOW, BERLIN, 8).lines().toList());
    }

    @Test
    void coversFourteenMonthsWithAnAmpleNumberOfConversations() {
        assertThat(demo.conversations()).hasSizeBetween(1200, 2500);
        assertThat(demo.conversations().values().stream().map(line -> month(text(line, "openedAt"))))
                .containsAll(Stream.iterate(YearMonth.of(2025, 10), month -> month.plusMonths(1))
                        .limit(14)
                        .toList())
                .allMatch(month -> !month.isBefore(YearMonth.of(2025, 10)));
    }

    @Test
    void speaksEnglishAndGermanAboutFiftyFiveToFortyFive() {
        long english = demo.conversations().values().stream()
                .filter(line -> text(line, "language").equals("en"))
                .count();
        assertThat(100.0 * english / demo.conversations().size()).isBetween(51.0, 59.0);
    }

    @Test
    void everyLineUsesOnlyMembersOfTheNeutralFormat() {
        assertThat(demo.lines()).allSatisfy(line -> {
            assertThat(line.get("v").asInt()).isEqualTo(1);
            assertThat(text(line, "source")).isEqualTo("demo");
            assertThat(text(line, "account")).isEqualTo("demo");
        });
        assertThat(demo.conversations().values())
                .allSatisfy(line -> assertThat(CONVERSATION_MEMBERS).containsAll(line.propertyNames()));
        assertThat(events()).allSatisfy(line -> assertThat(EVENT_MEMBERS).containsAll(line.propertyNames()));
        assertThat(demo.conversations().values().stream().map(line -> text(line, "status")))
                .containsOnly("OPENED", "RESOLVED");
        assertThat(demo.conversations().values().stream().map(line -> text(line, "channel")))
                .contains("chat", "email", "messenger");
    }

    @Test
    void idsAreUniqueAndReferencesAreKnown() {
        Set<String> ids = new HashSet<>();
        assertThat(demo.lines()).allMatch(line -> ids.add(text(line, "kind") + text(line, "externalId")));
        assertThat(demo.events().keySet()).isSubsetOf(demo.conversations().keySet());
        assertThat(demo.conversations().values()).allSatisfy(line -> {
            if (line.has("contactExternalId")) {
                assertThat(demo.contacts()).containsKey(text(line, "contactExternalId"));
            }
            line.path("assignees").forEach(agent -> assertThat(demo.agents()).containsKey(agent.asString()));
        });
    }

    @Test
    void timesAreInOrderAndNeverInTheFuture() {
        assertThat(demo.conversations()).allSatisfy((id, line) -> {
            List<Event> events = demo.eventsOf(id);
            assertThat(events).isNotEmpty().isSortedAccordingTo(Event.IN_ORDER);
            assertThat(events.stream().map(Event::at)).isSorted().allMatch(at -> !at.isAfter(NOW));
            assertThat(Instant.parse(text(line, "openedAt")))
                    .isBeforeOrEqualTo(events.getFirst().at());
        });
    }

    @Test
    void aResolvedConversationSaysWhenAndByAnEvent() {
        assertThat(demo.conversations().values()).allSatisfy(line -> {
            boolean resolved = text(line, "status").equals("RESOLVED");
            assertThat(line.has("resolvedAt")).isEqualTo(resolved);
            if (resolved) {
                assertThat(demo.eventsOf(text(line, "externalId")).stream()
                                .filter(event -> event.type() == EventType.RESOLVED)
                                .map(Event::at))
                        .contains(Instant.parse(text(line, "resolvedAt")));
            }
        });
    }

    @Test
    void somebodyIsWaitingRightNow() {
        List<String> waiting = demo.conversations().values().stream()
                .filter(line -> line.path("unread").asBoolean(false))
                .map(line -> text(line, "externalId"))
                .toList();
        assertThat(waiting).hasSizeBetween(6, 40);
        assertThat(waiting)
                .allSatisfy(id -> assertThat(lastOfPeople(id).author()).isEqualTo(Author.VISITOR));
        assertThat(waiting.stream().map(id -> Duration.between(lastOfPeople(id).at(), NOW)))
                .anyMatch(age -> age.compareTo(Duration.ofMinutes(10)) < 0);
    }

    @Test
    void theQuotaIsBelievable() {
        Map<YearMonth, Integer> used = usedByMonth(demo);
        assertThat(used).hasSize(14);
        assertThat(used.get(YearMonth.of(2026, 11))).isBetween(60, 85);
        assertThat(used.get(YearMonth.of(2025, 12))).as("the season's peak").isBetween(140, 180);
        assertThat(used.get(YearMonth.of(2026, 5))).as("over the plan's 100").isBetween(105, 125);
        assertThat(used.entrySet().stream()
                        .filter(entry -> entry.getKey().isBefore(YearMonth.of(2026, 6)))
                        .filter(entry -> entry.getValue() > 100))
                .hasSize(2);
        assertThat(used.values().stream().mapToInt(Integer::intValue).average())
                .hasValueCloseTo(76.0, Offset.offset(10.0));
    }

    @Test
    void someResolveSomeEscalateAndSomeIgnoreTheChatbot() {
        Map<String, Long> outcomes = demo.conversations().keySet().stream()
                .collect(Collectors.groupingBy(
                        id -> classify(demo, id).outcome().name(), TreeMap::new, Collectors.counting()));
        assertThat(outcomes.get("RESOLVED")).isGreaterThan(400);
        assertThat(outcomes.get("ESCALATED")).isGreaterThan(300);
        assertThat(outcomes.get("NONE")).isGreaterThan(200);
    }

    @Test
    void weekdaysAreBusierThanWeekendsAndDaysThanNights() {
        List<Instant> opened = demo.conversations().values().stream()
                .map(line -> Instant.parse(text(line, "openedAt")))
                .toList();
        Map<Integer, Long> byWeekday = opened.stream()
                .collect(Collectors.groupingBy(
                        at -> at.atZone(BERLIN).getDayOfWeek().getValue(), Collectors.counting()));
        assertThat(byWeekday.get(1)).isGreaterThan(byWeekday.get(6));
        assertThat(opened.stream().filter(at -> at.atZone(BERLIN).getHour() < 6).count())
                .isLessThan(opened.size() / 20);
    }

    @Test
    void visitorsHaveNamesNumbersAndReturn() {
        assertThat(demo.contacts().values().stream().map(line -> text(line, "name")))
                .anyMatch(name -> name.matches("Visitor \\d{4}"))
                .anyMatch(name -> name.matches("Besucher \\d{4}"))
                .anyMatch(String::isEmpty)
                .anyMatch(name -> name.length() >= 300);
        assertThat(demo.contacts().values())
                .anyMatch(line -> line.has("email"))
                .anyMatch(line -> line.has("phone"))
                .anyMatch(line -> line.has("note"));
        assertThat(demo.conversations().values().stream()
                        .filter(line -> line.has("contactExternalId"))
                        .collect(Collectors.groupingBy(line -> text(line, "contactExternalId"), Collectors.counting()))
                        .values())
                .anyMatch(conversations -> conversations >= 3);
    }

    @Test
    void hasRatingsTagsNotesAndThreeAgentsAtWork() {
        assertThat(demo.agents()).hasSize(3);
        assertThat(demo.conversations().values().stream()
                        .map(line -> line.path("rating").asInt(0)))
                .contains(1, 2, 3, 4, 5);
        assertThat(demo.conversations().values().stream()
                        .flatMap(line -> strings(line.path("tags")))
                        .distinct())
                .hasSizeBetween(8, 11);
        assertThat(demo.conversations().values().stream()
                        .flatMap(line -> strings(line.path("assignees")))
                        .distinct())
                .hasSize(3);
        assertThat(events().map(line -> text(line, "type"))).contains("NOTE", "ASSIGNED", "AGENT_JOINED", "RATED");
    }

    @Test
    void holdsTheExtremes() {
        assertThat(demo.eventsOf("demo-X-long-thread").stream()
                        .filter(event ->
                                event.type() == EventType.VISITOR_MESSAGE || event.type() == EventType.AGENT_MESSAGE))
                .hasSize(2000);
        assertThat(events().map(line -> text(line, "text"))).anyMatch(text -> text.length() == 10_000);
        assertThat(demo.eventsOf("demo-X-arabic"))
                .anyMatch(event -> event.text().contains("مرحبا"));
        assertThat(demo.eventsOf("demo-X-hebrew"))
                .anyMatch(event -> event.text().contains("שלום"));
        assertThat(demo.eventsOf("demo-X-long-word"))
                .anyMatch(event -> event.text().matches("(?s).*\\S{200,}.*"));
    }

    @Test
    void worksAtEveryTimeOfTheYear() {
        for (String moment : List.of(
                "2027-01-01T00:00:30Z",
                "2028-02-29T23:59:00Z",
                "2027-03-28T01:30:00Z",
                "2027-06-30T04:00:00Z",
                "2027-12-24T18:00:00Z")) {
            Instant now = Instant.parse(moment);
            DemoData other = DemoData.at(now);
            assertThat(other.conversations()).as(moment).hasSizeGreaterThan(1000);
            assertThat(other.events().keySet())
                    .as(moment)
                    .isEqualTo(other.conversations().keySet());
            assertThat(other.conversations().keySet().stream().flatMap(id -> other.eventsOf(id).stream()))
                    .as(moment)
                    .allMatch(event -> !event.at().isAfter(now));
        }
    }

    private static Map<YearMonth, Integer> usedByMonth(DemoData demo) {
        Map<YearMonth, Integer> used = new TreeMap<>();
        demo.conversations().forEach((id, line) -> {
            Event first = classify(demo, id).firstInteraction();
            if (first != null && !line.path("preview").asBoolean(false)) {
                used.merge(YearMonth.from(first.at().atZone(BERLIN)), 1, Integer::sum);
            }
        });
        return used;
    }

    private static Classification classify(DemoData demo, String conversation) {
        return new Classifier(OutcomeReading.STANDARD).classify(demo.eventsOf(conversation));
    }

    private Event lastOfPeople(String conversation) {
        return demo.eventsOf(conversation).stream()
                .filter(event -> event.type().isSpoken() && event.author() != Author.CHATBOT)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Stream<JsonNode> events() {
        return demo.events().values().stream().flatMap(List::stream);
    }

    private static Stream<String> strings(JsonNode array) {
        return Tongue.texts(array).stream();
    }

    private static YearMonth month(String instant) {
        return YearMonth.from(Instant.parse(instant).atZone(BERLIN));
    }
}
