package io.smarthub.bench.data;

import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event of a made conversation. */
public record MadeEvent(
        String externalId,
        Instant at,
        EventType type,
        String text,
        @Nullable String author,
        @Nullable String bot,
        @Nullable String button,
        List<String> buttons) {

    private static final Set<EventType> SAID = Set.of(
            EventType.BOT_SHOWN,
            EventType.BOT_MESSAGE,
            EventType.BUTTON_CLICK,
            EventType.HANDOFF_CLICK,
            EventType.BOT_INPUT,
            EventType.VISITOR_MESSAGE,
            EventType.AGENT_MESSAGE,
            EventType.AUTO_MESSAGE,
            EventType.NOTE);

    /** Whether somebody said something: what counts as a message. */
    public boolean isMessage() {
        return SAID.contains(type);
    }
}
