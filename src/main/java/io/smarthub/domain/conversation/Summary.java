package io.smarthub.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox and the statistics need of a conversation besides its classification, derived from the same events.
 *
 * @param openedAt the first event
 * @param lastMessageAt the last thing said, or the first event where nothing was said
 * @param preview the last thing said, or the name of what was sent, one line, at most {@value #PREVIEW_LENGTH} characters;
 *     empty where nothing was
 * @param previewAuthor who said it
 * @param status open until resolved; a visitor's message after that opens it again
 * @param resolvedAt when it was resolved, null while open
 * @param waitingSince the first visitor message nobody answered since, null when nobody waits; only open conversations
 *     wait, and only for an agent: what the chatbot takes in, it answers
 * @param firstResponse from the first visitor message to the first agent message after it, null without one
 * @param rating 1 (bad) to 5 (good), null without one
 * @param silent whether a chatbot or an automatic message addressed the visitor, and nobody has done anything since: the
 *     visitor did not write, click or rate, no agent wrote, noted or took it, and it was not resolved
 * @param assumedTime whether any of the times was spread by the importer rather than recorded
 * @param events how many events it has
 */
public record Summary(
        Instant openedAt,
        Instant lastMessageAt,
        String preview,
        Author previewAuthor,
        Status status,
        @Nullable Instant resolvedAt,
        @Nullable Instant waitingSince,
        @Nullable Duration firstResponse,
        @Nullable Integer rating,
        boolean silent,
        boolean assumedTime,
        int events) {

    /** The longest preview. */
    public static final int PREVIEW_LENGTH = 200;

    /**
     * Summarises a conversation.
     *
     * @throws IllegalArgumentException when it has no event
     */
    public static Summary of(Timeline timeline) {
        if (timeline.events().isEmpty()) {
            throw new IllegalArgumentException("a conversation has at least one event");
        }
        Event first = timeline.events().getFirst();
        Optional<Event> spoken = timeline.last(event -> event.type().isSpoken() && !event.isBlank());
        Instant resolvedAt = resolvedAt(timeline);
        return new Summary(
                first.at(),
                spoken.map(Event::at).orElse(first.at()),
                spoken.map(event -> oneLine(event.words())).orElse(""),
                spoken.map(Event::author).orElse(Author.SYSTEM),
                resolvedAt == null ? Status.OPEN : Status.RESOLVED,
                resolvedAt,
                resolvedAt == null ? waitingSince(timeline) : null,
                firstResponse(timeline),
                rating(timeline),
                silent(timeline),
                timeline.events().stream().anyMatch(Event::assumedTime),
                timeline.events().size());
    }

    private static @Nullable Instant resolvedAt(Timeline timeline) {
        Instant resolvedAt = null;
        for (Event event : timeline.events()) {
            switch (event.type()) {
                case RESOLVED -> resolvedAt = event.at();
                case REOPENED, VISITOR_MESSAGE, HANDOFF_CLICK, BOT_INPUT, BUTTON_CLICK -> resolvedAt = null;
                default -> {}
            }
        }
        return resolvedAt;
    }

    private static @Nullable Instant waitingSince(Timeline timeline) {
        Instant since = null;
        for (Event event : timeline.events()) {
            switch (event.type()) {
                case VISITOR_MESSAGE, HANDOFF_CLICK, HANDOFF -> since = since == null ? event.at() : since;
                case AGENT_MESSAGE -> since = null;
                default -> {}
            }
        }
        return since;
    }

    private static @Nullable Duration firstResponse(Timeline timeline) {
        return timeline.first(event -> event.type() == EventType.VISITOR_MESSAGE)
                .flatMap(asked -> timeline.firstAfter(asked, event -> event.type() == EventType.AGENT_MESSAGE)
                        .map(answer -> Duration.between(asked.at(), answer.at())))
                .orElse(null);
    }

    private static @Nullable Integer rating(Timeline timeline) {
        return timeline.last(event -> event.type() == EventType.RATED)
                .flatMap(event -> parseRating(event.text()))
                .orElse(null);
    }

    /** Everything a person does ends it, and what has ended does not come back: a person who reopens it wants to see it. */
    private static boolean silent(Timeline timeline) {
        boolean addressed = false;
        for (Event event : timeline.events()) {
            switch (event.type()) {
                case BOT_SHOWN, BOT_MESSAGE, AUTO_MESSAGE -> addressed = true;
                case SYSTEM -> {}
                case BUTTON_CLICK,
                        HANDOFF_CLICK,
                        HANDOFF,
                        BOT_INPUT,
                        VISITOR_MESSAGE,
                        AGENT_MESSAGE,
                        NOTE,
                        AGENT_JOINED,
                        AGENT_LEFT,
                        ASSIGNED,
                        UNASSIGNED,
                        RESOLVED,
                        REOPENED,
                        RATED -> {
                    return false;
                }
            }
        }
        return addressed;
    }

    private static Optional<Integer> parseRating(String text) {
        String digit = text.strip();
        return digit.length() >= 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '5'
                ? Optional.of(digit.charAt(0) - '0')
                : Optional.empty();
    }

    /** Whether it has no white space but single blanks, as most texts. */
    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == ' ' ? text.charAt(i + 1) == ' ' : next >= '\t' && next <= '\r') {
                return false;
            }
        }
        return true;
    }

    private static String oneLine(String text) {
        String line = text.strip();
        if (!isOneLine(line)) {
            line = line.replaceAll("\\s+", " ");
        }
        if (line.length() <= PREVIEW_LENGTH) {
            return line;
        }
        int end = PREVIEW_LENGTH - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
