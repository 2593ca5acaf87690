package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event before it becomes a line; ids and order are given when the conversation is complete. */
record DemoEvent(
        EventType type,
        Instant at,
        String text,
        @Nullable String author,
        @Nullable String botId,
        @Nullable String buttonId,
        List<String> buttons) {}
