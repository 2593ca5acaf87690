package io.smarthub.store.inbox;

import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Conversations of a few words, visitors and tags, of which every filter finds some. */
final class RandomInbox {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> TEXTS = List.of(
            "What is my size?",
            "Größe 42 bitte",
            "where is my parcel",
            "my late parcel",
            "GRÖSSE",
            "thanks 😀",
            "我的配送",
            "parcel, my!");
    private static final List<Header.Visitor> VISITORS = List.of(
            new Header.Visitor("v1", "Anna Berg", "anna@example.org", null, null),
            new Header.Visitor("v2", "Jörg Müller", null, null, null),
            new Header.Visitor("v3", null, "info@example.org", null, null),
            new Header.Visitor("v4", null, null, null, null),
            new Header.Visitor("v5", "Mueller", null, "+420 1", "a note"));

    private final RandomGenerator random;

    RandomInbox(RandomGenerator random) {
        this.random = random;
    }

    Intake.Conversation next(int number) {
        Instant opened = START.plus(Duration.ofMinutes(random.nextInt(24 * 120) * 60L + random.nextInt(2) * 15));
        return new Intake.Conversation(
                new ConversationKey(pick(List.of("smartsupp", "csv")), "", "c" + number),
                header(),
                events(opened),
                null);
    }

    private Header header() {
        return new Header(
                pick(VISITORS),
                "chat",
                "shop.example",
                random.nextInt(3) == 0
                        ? null
                        : pick(List.of("https://shop.example/Shoes", "/kids?a=1*2", "/100%/shoes", "/a_b")),
                null,
                null,
                some(List.of("vip", "late parcel", "Größe")),
                some(List.of("Owner", "Eva", "Jan")),
                null,
                null,
                null,
                Map.of("order", "A-1"),
                null);
    }

    private List<Event> events(Instant opened) {
        if (random.nextInt(5) == 0) {
            EventType type = pick(List.of(EventType.BOT_SHOWN, EventType.AUTO_MESSAGE));
            return List.of(event("e0", opened, type, pick(TEXTS), bot(type), null));
        }
        List<Event> events = new ArrayList<>();
        Instant at = opened;
        int count = random.nextInt(1, 7);
        for (int i = 0; i < count; i++) {
            EventType type = pick(List.of(
                    EventType.BOT_SHOWN,
                    EventType.BOT_MESSAGE,
                    EventType.BUTTON_CLICK,
                    EventType.VISITOR_MESSAGE,
                    EventType.AGENT_MESSAGE,
                    EventType.NOTE,
                    EventType.RESOLVED,
                    EventType.RATED,
                    EventType.VISITOR_MESSAGE));
            String text = type == EventType.RATED ? "" + random.nextInt(1, 6) : pick(TEXTS);
            events.add(event("e" + i, at, type, text, bot(type), type == EventType.BOT_MESSAGE ? "zebra" : null));
            at = at.plus(Duration.ofMinutes(random.nextInt(90)));
        }
        return events;
    }

    private @Nullable String bot(EventType type) {
        return type.provesChatbotShown() && random.nextBoolean() ? pick(List.of("bo1", "bo2")) : null;
    }

    private static Event event(
            String id, Instant at, EventType type, String text, @Nullable String bot, @Nullable String button) {
        List<String> buttons = button == null ? List.of() : List.of(button);
        return new Event(id, at, 0, type, text, Evidence.EXACT, null, bot, null, buttons, false);
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
