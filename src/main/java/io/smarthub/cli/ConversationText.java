package io.smarthub.cli;

import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Outcome;
import java.time.Instant;
import java.time.ZoneId;

/** Conversations as lines of text for people. */
final class ConversationText {

    private static final int VISITOR_WIDTH = 24;
    private static final int PREVIEW_WIDTH = 60;

    private final Messages messages;
    private final ZoneId zone;

    ConversationText(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String line(InboxRow row) {
        return "%8d  %s  %s  %s  %s"
                .formatted(
                        row.id(),
                        time(row.lastMessageAt()),
                        fit(row.visitor().isEmpty() ? messages.get("visitor.unknown") : row.visitor(), VISITOR_WIDTH),
                        fit(outcome(row.outcome(), row.joinedByChatbot()), 32),
                        cut(row.preview(), PREVIEW_WIDTH));
    }

    String line(Event event) {
        return "%s  %s  %s".formatted(time(event.at()), fit(event.type().name(), 16), event.words());
    }

    String outcome(Outcome outcome, boolean joinedByChatbot) {
        return switch (outcome) {
            case RESOLVED -> messages.get("outcome.resolved");
            case ESCALATED -> messages.get("outcome.escalated");
            case NONE -> joinedByChatbot ? messages.get("outcome.joined") : messages.get("outcome.none");
        };
    }

    String time(Instant instant) {
        return messages.moment(instant, zone);
    }

    private static String fit(String text, int width) {
        return cut(text, width) + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    private static String cut(String text, int width) {
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
}
