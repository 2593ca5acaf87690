package io.smarthub.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** When a conversation is silent: the visitor was addressed, and nobody did anything. */
class SilentProperties {

    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");

    private static final Set<EventType> NOBODYS =
            EnumSet.of(EventType.BOT_SHOWN, EventType.BOT_MESSAGE, EventType.AUTO_MESSAGE, EventType.SYSTEM);

    private final Classifier classifier = new Classifier(OutcomeReading.STANDARD);

    /** Half of the conversations have no event of a person. */
    @Provide
    Arbitrary<List<Event>> conversation() {
        return Arbitraries.oneOf(
                        Arbitraries.of(EventType.class).list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of(NOBODYS).list().ofMinSize(1).ofMaxSize(8))
                .flatMap(types -> Arbitraries.integers()
                        .between(0, 5)
                        .list()
                        .ofSize(types.size())
                        .map(seconds -> events(types, seconds)));
    }

    private static List<Event> events(List<EventType> types, List<Integer> seconds) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            events.add(Event.of("e" + i, START.plusSeconds(seconds.get(i)), types.get(i), "text"));
        }
        return List.copyOf(events);
    }

    @Property
    void silentMeansOpenUnansweredAndWithoutAReaction(@ForAll("conversation") List<Event> events) {
        Summary summary = summary(events);
        Classification classification = classifier.classify(events);

        if (summary.silent()) {
            assertThat(summary.status()).isEqualTo(Status.OPEN);
            assertThat(summary.waitingSince()).isNull();
            assertThat(summary.firstResponse()).isNull();
            assertThat(summary.rating()).isNull();
            assertThat(classification.outcome()).isEqualTo(Outcome.NONE);
            assertThat(classification.interactions()).isZero();
            assertThat(classification.joinedByChatbot()).isFalse();
            assertThat(classification.countedAt()).isEmpty();
        }
    }

    @Property
    void onlyWhatNobodyDidIsInASilentOne(@ForAll("conversation") List<Event> events) {
        boolean nobody = events.stream().allMatch(event -> NOBODYS.contains(event.type()));
        boolean addressed = events.stream().anyMatch(event -> event.type() != EventType.SYSTEM);

        assertThat(summary(events).silent()).isEqualTo(nobody && addressed);
    }

    @Property
    void whateverAPersonDoesEndsItWheneverItHappensAndForGood(
            @ForAll("conversation") List<Event> events, @ForAll EventType type, @ForAll Random random) {
        List<Event> more = new ArrayList<>(events);
        more.add(Event.of("more", START.plusSeconds(random.nextInt(6)), type, "text"));

        if (!NOBODYS.contains(type)) {
            assertThat(summary(more).silent()).isFalse();
        } else if (type != EventType.SYSTEM) {
            assertThat(summary(more).silent())
                    .isEqualTo(events.stream().allMatch(event -> NOBODYS.contains(event.type())));
        } else {
            assertThat(summary(more).silent()).isEqualTo(summary(events).silent());
        }
    }

    @Property
    void orderOfArrivalAndDuplicatesMakeNoDifference(
            @ForAll("conversation") List<Event> events, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(shuffled, random);

        assertThat(summary(shuffled).silent()).isEqualTo(summary(events).silent());
    }

    @Test
    void anIgnoredChatbotIsSilentUntilTheFirstClick() {
        assertThat(summary(Script.of(EventType.BOT_SHOWN, EventType.BOT_MESSAGE))
                        .silent())
                .isTrue();
        assertThat(summary(Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK))
                        .silent())
                .isFalse();
    }

    @Test
    void whatTheOwnerReopensIsNotSilentAgain() {
        assertThat(summary(Script.of(EventType.BOT_SHOWN, EventType.RESOLVED, EventType.REOPENED))
                        .silent())
                .isFalse();
    }

    @Test
    void aNoteOfThePlatformAloneIsNotSilent() {
        assertThat(summary(Script.of(EventType.SYSTEM)).silent()).isFalse();
    }

    private static Summary summary(List<Event> events) {
        return Summary.of(Timeline.of(events));
    }
}
