package io.smarthub.app.inbox;

import java.util.List;

/** What the filters can be set to: the values that occur, most frequent first. */
public record FilterChoices(List<String> sources, List<String> agents, List<String> tags) {

    public FilterChoices {
        sources = List.copyOf(sources);
        agents = List.copyOf(agents);
        tags = List.copyOf(tags);
    }
}
