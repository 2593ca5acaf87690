package io.smarthub.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for any list of events. */
class ClassifierProperties {

    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");

    private final Classifier classifier = new Classifier(OutcomeReading.STANDARD);

    @Provide
    Arbitrary<List<Event>> conversation() {
        return Arbitraries.of(EventType.class)
                .list()
                .ofMaxSize(12)
                .flatMap(types -> Arbitraries.integers()
                        .between(0, 5)
                        .list()
                        .ofSize(types.size())
                        .map(seconds -> {
                            List<Event> events = new ArrayList<>();
                            for (int i = 0; i < types.size(); i++) {
                                events.add(Event.of(
                                        "e" + i, START.plusSeconds(seconds.get(i)), types.get(i), "text " + i));
                            }
                            return List.copyOf(events);
                        }));
    }

    @Property
    void resolvedAndEscalatedPartitionTheReactionsWhichAreAmongTheTriggered(
            @ForAll("conversation") List<Event> events) {
        Classification result = classifier.classify(events);

        if (result.outcome().isReaction()) {
            assertThat(result.triggered()).isTrue();
        }
    }

    @Property
    void aChatbotConversationIsResolvedOrEscalatedWithAnInteraction(@ForAll("conversation") List<Event> events) {
        Classification result = classifier.classify(events);

        boolean resolvedOrEscalated = result.outcome() == Outcome.RESOLVED
                || (result.outcome() == Outcome.ESCALATED && result.interactions() > 0);
        assertThat(result.joinedByChatbot()).isEqualTo(resolvedOrEscalated);
        assertThat(result.countedAt().isPresent()).isEqualTo(result.joinedByChatbot());
    }

    @Property
    void orderOfArrivalAndDuplicatesMakeNoDifference(
            @ForAll("conversation") List<Event> events, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(shuffled, random);

        assertThat(classifier.classify(shuffled)).isEqualTo(classifier.classify(events));
    }

    @Property
    void notesAndAutomaticMessagesNeverChangeOutcomeOrBadge(@ForAll("conversation") List<Event> events) {
        List<Event> without = events.stream()
                .filter(event -> event.type() != EventType.NOTE && event.type() != EventType.AUTO_MESSAGE)
                .toList();
        Classification all = classifier.classify(events);
        Classification rest = classifier.classify(without);

        assertThat(all.outcome()).isEqualTo(rest.outcome());
        assertThat(all.joinedByChatbot()).isEqualTo(rest.joinedByChatbot());
    }
}
