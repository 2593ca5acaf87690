package io.smarthub.store.crash;

import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.support.TestDb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Numbered batches of conversations: the same number always makes the same batch. */
final class Shop {

    static final int CONVERSATIONS = 10;

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final List<EventType> COURSE = List.of(
            EventType.BOT_SHOWN,
            EventType.BUTTON_CLICK,
            EventType.BOT_MESSAGE,
            EventType.VISITOR_MESSAGE,
            EventType.AGENT_MESSAGE,
            EventType.RESOLVED,
            EventType.VISITOR_MESSAGE,
            EventType.RATED);

    private Shop() {}

    static List<Intake> batch(int number) {
        List<Intake> batch = new ArrayList<>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            Instant opened = START.plusSeconds(number * 3_600L + i * 60L);
            List<Event> events = new ArrayList<>();
            for (int e = 0; e <= (number + i) % COURSE.size(); e++) {
                EventType type = COURSE.get(e);
                String text = type == EventType.RATED ? "5" : "Text " + e + " of conversation " + i + " ".repeat(200);
                events.add(Event.of("e" + e, opened.plusSeconds(e * 20L), type, text));
            }
            batch.add(new Intake.Conversation(
                    new ConversationKey("shop", "", id(number, i)),
                    TestDb.visitor("v" + (number + i) % 50, "Visitor", null),
                    events,
                    new Intake.Payload("shop", 1, "{\"number\":" + number + "}")));
        }
        return batch;
    }

    static String id(int batch, int conversation) {
        return batch + "-" + conversation;
    }
}
