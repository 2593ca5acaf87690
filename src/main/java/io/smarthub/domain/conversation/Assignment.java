package io.smarthub.domain.conversation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;

/** Whom a conversation is assigned to. */
public final class Assignment {

    private Assignment() {}

    /**
     * Those whom the source names, changed by the events, in the order in which they were assigned. The text of
     * {@link EventType#ASSIGNED} and {@link EventType#UNASSIGNED} is the agent, or else who did it.
     */
    public static List<String> of(Collection<String> source, Timeline timeline) {
        SequencedSet<String> names = new LinkedHashSet<>(source);
        for (Event event : timeline.events()) {
            String name = event.text().isBlank() ? Objects.requireNonNullElse(event.authorName(), "") : event.text();
            if (event.type() == EventType.ASSIGNED && !name.isBlank()) {
                names.add(name.strip());
            } else if (event.type() == EventType.UNASSIGNED) {
                names.remove(name.strip());
            }
        }
        return List.copyOf(names);
    }
}
