package io.smarthub.app.inbox;

import io.smarthub.domain.statistics.Chatbot;
import java.util.List;

/**
 * What the filters can be set to: the values that occur, most frequent first.
 *
 * @param chatbots those that took part in a conversation, with the name each last had
 */
public record FilterChoices(List<String> sources, List<String> agents, List<String> tags, List<Chatbot> chatbots) {

    /** Nothing to choose from. */
    public static final FilterChoices NONE = new FilterChoices(List.of(), List.of(), List.of(), List.of());

    public FilterChoices {
        sources = List.copyOf(sources);
        agents = List.copyOf(agents);
        tags = List.copyOf(tags);
        chatbots = List.copyOf(chatbots);
    }
}
