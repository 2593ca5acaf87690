package io.smarthub.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Whatever the order and the batches, the same records make the same database. */
class AnyOrderProperties {

    private static final Instant START = Instant.parse("2026-01-31T21:00:00Z");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theOrderAndTheBatchesMakeNoDifference(
            @ForAll("conversations") List<List<Event>> conversations, @ForAll Random random) throws IOException {
        Contents whole = stored(List.of(records(conversations, Integer.MAX_VALUE)), db -> {});

        List<Intake> pieces = new ArrayList<>(records(conversations, 2));
        pieces.addAll(records(conversations, 3));
        Collections.shuffle(pieces, random);
        Contents pieced = stored(batches(pieces, random), db -> {
            Contents before = Contents.of(db.database());
            List<Accepted> again = db.intake().store(pieces);
            assertThat(again).allMatch(answer -> answer.change() == Accepted.Kind.UNCHANGED);
            assertThat(Contents.of(db.database())).isEqualTo(before);
        });

        assertThat(pieced).isEqualTo(whole);
    }

    private interface Check {
        void check(TestDb db);
    }

    private static Contents stored(List<List<Intake>> batches, Check check) throws IOException {
        Path dir = Files.createTempDirectory("any-order");
        try {
            try (TestDb db = TestDb.open(dir)) {
                batches.forEach(db.intake()::store);
                assertThat(db.mismatches()).isEmpty();
                check.check(db);
                return Contents.of(db.database());
            }
        } finally {
            try (Stream<Path> files = Files.list(dir)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(dir);
        }
    }

    private static List<Intake> records(List<List<Event>> conversations, int atMost) {
        List<Intake> records = new ArrayList<>();
        for (int i = 0; i < conversations.size(); i++) {
            List<Event> events = conversations.get(i);
            for (int from = 0; from < events.size(); from += Math.min(atMost, events.size())) {
                int to = (int) Math.min((long) from + atMost, events.size());
                records.add(TestDb.conversation(
                        "c" + i, TestDb.visitor("v" + i % 3, "Visitor " + i % 3, ""), events.subList(from, to)));
            }
        }
        return records;
    }

    private static List<List<Intake>> batches(List<Intake> records, Random random) {
        List<List<Intake>> batches = new ArrayList<>();
        for (int from = 0; from < records.size(); ) {
            int to = Math.min(records.size(), from + 1 + random.nextInt(6));
            batches.add(records.subList(from, to));
            from = to;
        }
        return batches;
    }

    @Provide
    static Arbitrary<List<List<Event>>> conversations() {
        Arbitrary<EventType> types = Arbitraries.of(EventType.class);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 60 * 24 * 40);
        Arbitrary<@Nullable String> bots = Arbitraries.of("flow-1", "flow-2").injectNull(0.3);
        Arbitrary<String> texts = Arbitraries.of("", "Delivery", "Where is my order?", "5", "Petra", "Owner");
        Arbitrary<Event> events = Combinators.combine(types, minutes, bots, texts)
                .as((type, minute, bot, text) -> new Event(
                        "?",
                        START.plusSeconds(60L * minute),
                        0,
                        type,
                        text,
                        Evidence.EXACT,
                        bot == null ? null : "Bot " + bot,
                        bot,
                        bot == null ? null : "button " + minute % 3,
                        List.of(),
                        false));
        return events.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(AnyOrderProperties::numbered)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<Event> numbered(List<Event> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> {
                    Event event = events.get(i);
                    return new Event(
                            "e" + i,
                            event.at(),
                            event.order(),
                            event.type(),
                            event.text(),
                            event.evidence(),
                            event.authorName(),
                            event.botId(),
                            event.buttonId(),
                            event.buttons(),
                            event.assumedTime());
                })
                .toList();
    }
}
