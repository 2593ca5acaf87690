package io.smarthub.store.search;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Conversations of a few words, visitors and tags, so that every filter finds some. */
final class RandomConversations {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final List<String> TEXTS = List.of(
            "What is my size?",
            "Größe 42 bitte",
            "where is my parcel",
            "my late parcel",
            "GRÖSSE",
            "thanks 😀",
            "我的配送",
            "parcel, my!");
    private static final List<List<String>> VISITORS = List.of(
            List.of("Anna Berg", "anna@example.org"),
            List.of("Jörg Müller"),
            List.of("info@example.org"),
            List.of(),
            List.of("Mueller"));

    private final RandomGenerator random;

    RandomConversations(RandomGenerator random) {
        this.random = random;
    }

    Indexed next(long id, long revision) {
        return saying(
                id,
                revision,
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> pick(TEXTS)).toList());
    }

    Indexed saying(long id, long revision, List<String> texts) {
        Instant opened = START.plus(Duration.ofHours(random.nextInt(24 * 120)));
        Map<Period.Anchor, Instant> anchors = new EnumMap<>(Period.Anchor.class);
        anchors.put(Period.Anchor.OPENED, opened);
        anchors.put(Period.Anchor.LAST_MESSAGE, opened.plus(Duration.ofMinutes(random.nextInt(3) * 30L)));
        boolean triggered = random.nextBoolean();
        boolean joined = triggered && random.nextBoolean();
        if (triggered) {
            anchors.put(Period.Anchor.TRIGGERED, opened);
        }
        if (joined) {
            anchors.put(Period.Anchor.COUNTED, opened.plusSeconds(60));
        }
        int visitor = random.nextInt(VISITORS.size());
        String source = pick(List.of("smartsupp", "csv"));
        String assigned = pick(List.of("NOBODY", "OWNER", "OTHERS"));
        return new Indexed(
                id,
                revision,
                anchors,
                ZONE,
                pick(List.of(Status.values())),
                pick(List.of(Outcome.values())),
                joined,
                random.nextBoolean(),
                random.nextBoolean(),
                source,
                assigned,
                assigned.equals("NOBODY") && random.nextBoolean(),
                some(List.of("Owner", "Eva", "Jan")),
                some(List.of("vip", "late parcel", "Größe")),
                random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(1, 6)),
                random.nextInt(3) == 0
                        ? null
                        : pick(List.of("https://shop.example/Shoes", "/kids?a=1*2", "/100%/shoes", "/a_b")),
                visitor + 1,
                VISITORS.get(visitor),
                random.nextBoolean(),
                chatbots(source, triggered, joined),
                buttons(source, joined),
                texts);
    }

    private Set<ChatbotPart> chatbots(String source, boolean triggered, boolean used) {
        Set<ChatbotPart> parts = new HashSet<>();
        if (triggered) {
            String bot = pick(List.of("", "bo1"));
            parts.add(new ChatbotPart(source, bot, false));
            parts.add(new ChatbotPart(source, bot, used));
        }
        return parts;
    }

    private Set<ButtonPart> buttons(String source, boolean clicked) {
        Set<ButtonPart> parts = new HashSet<>();
        if (clicked) {
            String label = pick(List.of("GRÖSSE", "where is my parcel"));
            parts.add(new ButtonPart(source, "bo1", label, false));
            parts.add(new ButtonPart(source, "bo1", label, random.nextBoolean()));
        }
        return parts;
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
