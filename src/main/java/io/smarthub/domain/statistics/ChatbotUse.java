package io.smarthub.domain.statistics;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which chatbots and buttons a conversation used. */
final class ChatbotUse {

    private ChatbotUse() {}

    /** The part of each chatbot that took part; a conversation without a chatbot has none. */
    static List<ChatbotRow> chatbots(Timeline timeline, Outcome outcome) {
        Map<String, Boolean> used = new LinkedHashMap<>();
        attribute(timeline, (chatbot, event) -> used.merge(chatbot, event.type().isInteraction(), Boolean::logicalOr));
        return used.entrySet().stream()
                .map(entry -> new ChatbotRow(entry.getKey(), Contribution.counts(outcome, entry.getValue())))
                .toList();
    }

    /** The buttons clicked, each once, in the order of their first click. */
    static List<ButtonRow> buttons(Timeline timeline) {
        Map<Button, List<Event>> clicks = new LinkedHashMap<>();
        attribute(timeline, (chatbot, event) -> {
            if (event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK) {
                clicks.computeIfAbsent(new Button(chatbot, event.text().strip()), _ -> new ArrayList<>())
                        .add(event);
            }
        });
        return clicks.entrySet().stream()
                .map(entry -> new ButtonRow(
                        entry.getKey().chatbot,
                        entry.getKey().label,
                        entry.getValue().size(),
                        1,
                        askedAgentAfter(timeline, entry.getValue()) ? 1 : 0))
                .toList();
    }

    /** Clicking "Connect with agent" is itself asking. */
    private static boolean askedAgentAfter(Timeline timeline, List<Event> clicks) {
        Predicate<Event> asks = event ->
                event.type() == EventType.VISITOR_MESSAGE || event.type().isHandoff();
        return clicks.stream().anyMatch(asks)
                || timeline.firstAfter(clicks.getFirst(), asks).isPresent();
    }

    /** Hands over each event of a chatbot with its chatbot; one that names none belongs to the one last seen. */
    private static void attribute(Timeline timeline, Sink sink) {
        String last = firstNamed(timeline);
        for (Event event : timeline.events()) {
            if (event.type().provesChatbotShown()) {
                last = event.botId() == null ? last : event.botId();
                sink.accept(last, event);
            }
        }
    }

    private static String firstNamed(Timeline timeline) {
        return timeline.first(event -> event.type().provesChatbotShown() && event.botId() != null)
                .map(event -> event.botId())
                .orElse("");
    }

    private record Button(String chatbot, String label) {}

    private interface Sink {
        void accept(String chatbot, Event event);
    }
}
