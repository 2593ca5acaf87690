package io.smarthub.domain.statistics;

import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which chatbots and buttons a conversation used. An event that names no chatbot belongs to the one named last before
 * it, or first after it.
 *
 * @param events the events of each chatbot, in order
 */
record ChatbotUse(Timeline timeline, Map<Chatbot, List<Event>> events) {

    static ChatbotUse of(String source, Timeline timeline) {
        List<Event> all = timeline.all(event -> event.type().provesChatbotShown());
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(event ->
                idOf(event).ifPresent(id -> names.merge(id, nameOf(event).orElse(id), (before, name) -> name)));
        String current = names.isEmpty() ? "" : names.keySet().iterator().next();
        Map<Chatbot, List<Event>> events = new LinkedHashMap<>();
        for (Event event : all) {
            current = idOf(event).orElse(current);
            Chatbot chatbot = new Chatbot(source, current, names.getOrDefault(current, current));
            events.computeIfAbsent(chatbot, _ -> new ArrayList<>()).add(event);
        }
        return new ChatbotUse(timeline, events);
    }

    /** The part of each chatbot; a conversation without a chatbot has none. */
    List<ChatbotRow> chatbots(Outcome outcome) {
        return events.entrySet().stream()
                .map(entry -> new ChatbotRow(
                        entry.getKey(),
                        Contribution.counts(
                                outcome,
                                entry.getValue().stream()
                                        .anyMatch(event -> event.type().isInteraction()))))
                .toList();
    }

    /** The buttons clicked, each once, in the order of their first click. */
    List<ButtonRow> buttons() {
        List<ButtonRow> rows = new ArrayList<>();
        events.forEach((chatbot, of) -> {
            Map<String, List<Event>> clicks = new LinkedHashMap<>();
            of.stream()
                    .filter(event -> event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK)
                    .forEach(event -> clicks.computeIfAbsent(event.text().strip(), _ -> new ArrayList<>())
                            .add(event));
            clicks.forEach((label, each) ->
                    rows.add(new ButtonRow(chatbot, label, each.size(), 1, askedAgentAfter(each) ? 1 : 0)));
        });
        return rows;
    }

    /** Clicking "Connect with agent" is itself asking. */
    private boolean askedAgentAfter(List<Event> clicks) {
        Predicate<Event> asks = event ->
                event.type() == EventType.VISITOR_MESSAGE || event.type().isHandoff();
        return clicks.stream().anyMatch(asks)
                || timeline.firstAfter(clicks.getFirst(), asks).isPresent();
    }

    private static Optional<String> idOf(Event event) {
        return Optional.ofNullable(event.botId()).or(() -> nameOf(event));
    }

    private static Optional<String> nameOf(Event event) {
        return event.author() == Author.CHATBOT ? Optional.ofNullable(event.authorName()) : Optional.empty();
    }
}
