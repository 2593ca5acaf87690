package io.smarthub.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.EventType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final int SIZE = 10_000;
    private static final List<MadeConversation> ALL = new Generator(SIZE).all().toList();

    @Test
    void theSameNumberIsTheSameConversationEveryTime() {
        Generator again = new Generator(SIZE);
        assertThat(again.conversation(4_711)).isEqualTo(ALL.get(4_711));
        assertThat(again.conversation(4_712)).isNotEqualTo(ALL.get(4_711));
    }

    @Test
    void aConversationHasEightMessagesOnAverage() {
        double mean =
                ALL.stream().mapToLong(MadeConversation::messages).average().orElseThrow();
        assertThat(mean).isBetween(7.7, 8.3);
    }

    @Test
    void messagesHaveEightyCharactersOnAverage() {
        double mean = ALL.stream()
                .flatMap(made -> made.events().stream())
                .filter(event -> event.type() == EventType.VISITOR_MESSAGE || event.type() == EventType.AGENT_MESSAGE)
                .mapToInt(event -> event.text().length())
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(70.0, 95.0);
    }

    @Test
    void everyKindOfEventHappens() {
        Set<EventType> met = ALL.stream()
                .flatMap(made -> made.events().stream())
                .map(MadeEvent::type)
                .collect(Collectors.toSet());
        assertThat(met).containsExactlyInAnyOrderElementsOf(Arrays.asList(EventType.values()));
    }

    @Test
    void conversationsBeginOneAfterTheOtherAndEventsFollowEachOther() {
        assertThat(ALL).extracting(MadeConversation::openedAt).isSorted();
        assertThat(ALL)
                .allSatisfy(made -> assertThat(made.events())
                        .extracting(MadeEvent::at)
                        .isSorted()
                        .allMatch(at -> at.isBefore(Instant.parse("2026-11-03T00:00:00Z"))));
    }

    @Test
    void fewWriteAtNightAndFewerAtWeekends() {
        Map<DayOfWeek, Long> days = ALL.stream()
                .collect(Collectors.groupingBy(
                        made -> made.openedAt().atZone(Hours.ZONE).getDayOfWeek(), Collectors.counting()));
        assertThat(days.get(DayOfWeek.SUNDAY)).isLessThan(days.get(DayOfWeek.TUESDAY) * 2 / 3);
        Map<Integer, Long> hours = ALL.stream()
                .collect(Collectors.groupingBy(
                        made -> made.openedAt().atZone(Hours.ZONE).getHour(), Collectors.counting()));
        assertThat(hours.getOrDefault(3, 0L)).isLessThan(hours.get(11) / 10);
    }

    @Test
    void wordsAreAsFrequentAsInLanguages() {
        Map<String, Long> counts = ALL.stream()
                .flatMap(made -> made.events().stream())
                .filter(event -> event.type() == EventType.AGENT_MESSAGE)
                .flatMap(event ->
                        Arrays.stream(event.text().toLowerCase(Locale.ROOT).split("[ ?.]+")))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        assertThat(counts.get("the")).isBetween(counts.get("for") * 8, counts.get("for") * 12);
        assertThat(counts.get("ich")).isBetween(counts.get("das") * 5, counts.get("das") * 9);
        assertThat(counts.values().stream().filter(count -> count < 3).count())
                .as("words that are hardly ever said")
                .isGreaterThan(counts.size() / 2);
    }

    @Test
    void theIdsOfASourceAreInNoOrderAndUnique() {
        List<String> ids = ALL.stream().map(MadeConversation::externalId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }

    @Test
    void oneConversationIsLongAndTheLastOneNamesAnOrder() {
        Generator generator = new Generator(SIZE);
        assertThat(ALL.get(generator.longOne()).messages()).isEqualTo(Generator.LONG);
        assertThat(ALL.getLast().events()).anyMatch(event -> event.text().endsWith(Generator.order(SIZE - 1)));
    }
}
