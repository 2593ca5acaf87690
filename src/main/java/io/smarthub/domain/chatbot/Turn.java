package io.smarthub.domain.chatbot;

import io.smarthub.domain.conversation.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a move.
 *
 * @param progress how far the conversation has come now
 * @param says what the chatbot says, in order
 * @param events what is to be recorded, in order
 * @param mayType whether the visitor can type now
 * @param ignored why nothing came of it, null where something did
 */
public record Turn(
        Progress progress,
        List<Utterance> says,
        List<Event> events,
        boolean mayType,
        @Nullable Ignored ignored) {

    public Turn {
        says = List.copyOf(says);
        events = List.copyOf(events);
    }
}
