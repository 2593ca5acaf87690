package io.smarthub.domain.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One neutral event of a conversation: the classifier's only input (decision D1).
 *
 * @param externalId unique within the conversation; a second event with the same id is the same event
 * @param at when it happened
 * @param order the source's own order among events of the same instant, 0 where it gives none
 * @param type what happened
 * @param text what was said, clicked or noted; empty where nothing was
 * @param evidence how sure the source was about the type
 * @param authorName the agent's or chatbot's name where known
 * @param botId the chatbot's external id where known
 * @param buttonId the button's external id where known
 * @param buttons labels of the reply buttons the chatbot offered with this message
 * @param assumedTime whether {@code at} was spread over a period by the importer rather than recorded
 * @param attachment what was sent with it; null in most cases
 */
public record Event(
        String externalId,
        Instant at,
        int order,
        EventType type,
        String text,
        Evidence evidence,
        @Nullable String authorName,
        @Nullable String botId,
        @Nullable String buttonId,
        List<String> buttons,
        boolean assumedTime,
        @Nullable Attachment attachment) {

    /** The one order of events: by time, then the source's order, the chatbot's appearance first, then id. */
    public static final Comparator<Event> IN_ORDER = Event::compareInOrder;

    public Event {
        if (externalId.isBlank()) {
            throw new IllegalArgumentException("an event needs an id");
        }
        buttons = List.copyOf(buttons);
    }

    /** Without an attachment. */
    public Event(
            String externalId,
            Instant at,
            int order,
            EventType type,
            String text,
            Evidence evidence,
            @Nullable String authorName,
            @Nullable String botId,
            @Nullable String buttonId,
            List<String> buttons,
            boolean assumedTime) {
        this(externalId, at, order, type, text, evidence, authorName, botId, buttonId, buttons, assumedTime, null);
    }

    /** An exact event with nothing but its text. */
    public static Event of(String externalId, Instant at, EventType type, String text) {
        return new Event(externalId, at, 0, type, text, Evidence.EXACT, null, null, null, List.of(), false);
    }

    private static int compareInOrder(Event one, Event other) {
        int byTime = one.at.compareTo(other.at);
        if (byTime != 0) {
            return byTime;
        }
        int byOrder = Integer.compare(one.order, other.order);
        if (byOrder != 0) {
            return byOrder;
        }
        int byShown = Boolean.compare(one.type != EventType.BOT_SHOWN, other.type != EventType.BOT_SHOWN);
        return byShown != 0 ? byShown : one.externalId.compareTo(other.externalId);
    }

    /** The same at another time and with another text. */
    public Event with(Instant newAt, String newText) {
        return new Event(
                externalId,
                newAt,
                order,
                type,
                newText,
                evidence,
                authorName,
                botId,
                buttonId,
                buttons,
                assumedTime,
                attachment);
    }

    /** The same with an attachment, or with null without. */
    public Event with(@Nullable Attachment newAttachment) {
        return new Event(
                externalId,
                at,
                order,
                type,
                text,
                evidence,
                authorName,
                botId,
                buttonId,
                buttons,
                assumedTime,
                newAttachment);
    }

    /** What was said in words; of an attachment its name in brackets, such as {@code [photo.png]}. */
    public String words() {
        return text.isBlank() && attachment != null ? "[" + attachment.name() + "]" : text;
    }

    /** Whether nothing can be seen of it: no text, and nothing sent along. */
    public boolean isBlank() {
        return text.isBlank() && attachment == null;
    }

    public Author author() {
        return type.author();
    }
}
