package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Timeline;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which chatbots took part in a conversation, and what became of each of their buttons.
 *
 * @param bots whether each was used, by its id at the source, or its name, or ""
 * @param buttons what became of each, by what they say
 * @param replies what became of each whose source tells it from others that say the same
 * @param names the last name of each chatbot that has an id and a name
 */
record ChatbotUse(
        Map<String, Boolean> bots, Map<Button, Clicks> buttons, Map<Reply, Clicks> replies, Map<String, Named> names) {

    private static final int LONGEST_LABEL = 200;

    /** A chatbot's button, by its label. */
    record Button(String bot, String label) {}

    /** A chatbot's button, by its id. */
    record Reply(String bot, String id) {}

    /** @param asked whether the visitor asked an agent with it, or after it */
    record Clicks(int clicks, boolean asked) {
        Clicks plus(Clicks more) {
            return new Clicks(clicks + more.clicks, asked || more.asked);
        }
    }

    /** A chatbot's name, and when it last had it. */
    record Named(String name, Instant at) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            return Comparator.comparing(Named::at).thenComparing(Named::name).compare(this, other);
        }

        Named later(Named other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    static ChatbotUse of(Timeline timeline) {
        ChatbotUse use = new ChatbotUse(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Event lastAsked = timeline.last(ChatbotUse::asksAnAgent).orElse(null);
        String current = "";
        for (Event event : timeline.events()) {
            if (event.type().provesChatbotShown()) {
                current = Objects.requireNonNullElse(nameOf(event), current);
                use.add(current, event, lastAsked);
            }
        }
        return use;
    }

    private void add(String bot, Event event, @Nullable Event lastAsked) {
        bots.merge(bot, event.type().isInteraction(), Boolean::logicalOr);
        if (event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK) {
            boolean asked = lastAsked != null && Event.IN_ORDER.compare(lastAsked, event) >= 0;
            Clicks click = new Clicks(1, asked);
            buttons.merge(new Button(bot, label(event)), click, Clicks::plus);
            if (event.botId() != null && event.buttonId() != null) {
                replies.merge(new Reply(event.botId(), event.buttonId()), click, Clicks::plus);
            }
        }
        String name = event.authorName();
        if (event.author() == Author.CHATBOT && event.botId() != null && name != null && !name.isBlank()) {
            names.merge(event.botId(), new Named(name, event.at()), Named::later);
        }
    }

    private static @Nullable String nameOf(Event event) {
        if (event.botId() != null) {
            return event.botId();
        }
        return event.author() == Author.CHATBOT ? event.authorName() : null;
    }

    private static boolean asksAnAgent(Event event) {
        return event.type() == EventType.VISITOR_MESSAGE || event.type().isHandoff();
    }

    private static String label(Event event) {
        String label = event.text().isBlank() ? Objects.requireNonNullElse(event.buttonId(), "") : event.text();
        String line = label.strip();
        return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL);
    }
}
