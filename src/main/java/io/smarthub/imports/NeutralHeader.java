package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The line of a conversation in the neutral format. */
final class NeutralHeader {

    private static final Set<String> KNOWN = Set.of(
            "v",
            "kind",
            "source",
            "account",
            "externalId",
            "status",
            "openedAt",
            "resolvedAt",
            "updatedAt",
            "contactExternalId",
            "visitor",
            "channel",
            "domain",
            "pageUrl",
            "pageTitle",
            "language",
            "tags",
            "assignees",
            "location",
            "browser",
            "visits",
            "variables",
            "rating",
            "ratingText",
            "preview",
            "unread");

    private final Times times;
    private final Map<String, String> agentNames;

    /**
     * What the line says.
     *
     * @param openedAt when it began, null where it does not say
     * @param resolved whether the conversation is finished
     * @param resolvedAt when, null where it does not say
     * @param rating the text of the rating event, null without one
     * @param preview whether it comes from the chatbot's preview (E13)
     * @param unknown whether it says something nobody reads
     */
    record Parsed(
            Header header,
            @Nullable Instant openedAt,
            boolean resolved,
            @Nullable Instant resolvedAt,
            @Nullable String rating,
            boolean preview,
            boolean unknown) {

        /** Whether header and events hold all of it, so that the line itself need not be kept. */
        boolean isHeldBy(List<Event> events) {
            return !unknown
                    && (openedAt == null
                            || events.stream()
                                    .map(Event::at)
                                    .min(Instant::compareTo)
                                    .filter(openedAt::equals)
                                    .isPresent())
                    && (resolvedAt == null
                            || events.stream()
                                    .filter(event -> event.type() == EventType.RESOLVED)
                                    .anyMatch(event -> event.at().equals(resolvedAt)));
        }
    }

    /** @param agentNames names of the agents seen so far, by id; goes on growing */
    NeutralHeader(Times times, Map<String, String> agentNames) {
        this.times = times;
        this.agentNames = agentNames;
    }

    Parsed parse(Fields fields, long line) throws RefusedRecord {
        boolean unknown = fields.reportUnknown(KNOWN);
        Instant openedAt = times.read(fields.node("openedAt"), "openedAt", line);
        Header header = new Header(
                visitor(fields),
                fields.filled("channel"),
                fields.filled("domain"),
                fields.filled("pageUrl"),
                fields.filled("pageTitle"),
                fields.filled("language"),
                fields.texts("tags"),
                assignees(fields),
                fields.filled("location"),
                fields.filled("browser"),
                fields.number("visits"),
                variables(fields.node("variables")),
                times.read(fields.node("updatedAt"), "updatedAt", line));
        Instant resolvedAt = times.read(fields.node("resolvedAt"), "resolvedAt", line);
        return new Parsed(
                header, openedAt, isResolved(fields), resolvedAt, rating(fields), fields.isTrue("preview"), unknown);
    }

    private static boolean isResolved(Fields fields) throws RefusedRecord {
        String status = fields.filled("status");
        if (status == null) {
            return false;
        }
        return switch (status.strip().toUpperCase(Locale.ROOT)) {
            case "RESOLVED", "CLOSED" -> true;
            case "OPENED", "OPEN", "SERVED", "PENDING" -> false;
            default -> throw RefusedRecord.wrong(Reason.WRONG_FIELD, "status", Fields.shown(status));
        };
    }

    private static Header.@Nullable Visitor visitor(Fields fields) throws RefusedRecord {
        String id = fields.filled("contactExternalId");
        Fields inside = fields.object("visitor");
        if (inside != null) {
            return new Header.Visitor(
                    id, inside.filled("name"), inside.filled("email"), inside.filled("phone"), inside.filled("note"));
        }
        return id == null ? null : new Header.Visitor(id, null, null, null, null);
    }

    private List<String> assignees(Fields fields) throws RefusedRecord {
        return fields.texts("assignees").stream()
                .map(agent -> agentNames.getOrDefault(agent, agent))
                .toList();
    }

    static Map<String, String> variables(@Nullable JsonNode node) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (node != null && node.isObject()) {
            node.forEachEntry((name, value) -> {
                if (!value.isNull()) {
                    variables.put(name, value.isValueNode() ? value.asString("") : value.toString());
                }
            });
        }
        return variables;
    }

    private static @Nullable String rating(Fields fields) throws RefusedRecord {
        String rating = fields.filled("rating");
        String text = fields.filled("ratingText");
        return rating == null ? null : Ratings.text(rating, text);
    }
}
