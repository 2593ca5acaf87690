package io.smarthub.domain.chatbot;

import java.time.Instant;

/**
 * When a move happened, and what its events are called.
 *
 * @param at the instant of all its events
 * @param key unique within the conversation; a move that arrives twice with the same key makes the same event ids
 */
public record Stamp(Instant at, String key) {

    public Stamp {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a move needs a key");
        }
    }
}
