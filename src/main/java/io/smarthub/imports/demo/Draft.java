package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conversation while it is being composed. */
final class Draft {

    final String language;
    final Instant openedAt;
    final @Nullable Visitor visitor;
    final List<DemoEvent> events = new ArrayList<>();
    final Set<String> tags = new LinkedHashSet<>();
    final Set<String> assignees = new LinkedHashSet<>();
    final Map<String, String> variables = new LinkedHashMap<>();

    @Nullable
    String id;

    String channel = "chat";
    Shop.@Nullable Page page;
    int visits;

    @Nullable
    Integer rating;

    @Nullable
    String ratingText;

    @Nullable
    Instant resolvedAt;

    boolean preview;
    boolean unread;

    Draft(String language, Instant openedAt, @Nullable Visitor visitor) {
        this.language = language;
        this.openedAt = openedAt;
        this.visitor = visitor;
    }

    /** Forgets what would happen after now, and derives whether somebody still waits. */
    void cutAt(Instant now) {
        boolean cut = events.removeIf(event -> event.at().isAfter(now));
        if (cut) {
            resolvedAt = null;
            rating = null;
            ratingText = null;
            events.stream()
                    .filter(event -> event.type() == EventType.RESOLVED)
                    .reduce((first, second) -> second)
                    .ifPresent(resolved -> resolvedAt = resolved.at());
        }
        unread = resolvedAt == null && somebodyWaits();
    }

    /** The visitor wrote, or asked for an agent, and no agent has answered since. */
    private boolean somebodyWaits() {
        return events.stream()
                .map(DemoEvent::type)
                .filter(type -> switch (type) {
                    case VISITOR_MESSAGE, HANDOFF_CLICK, HANDOFF, AGENT_MESSAGE -> true;
                    default -> false;
                })
                .reduce((first, second) -> second)
                .filter(type -> type != EventType.AGENT_MESSAGE)
                .isPresent();
    }
}
