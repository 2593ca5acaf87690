package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The line of an event in the neutral format. */
final class NeutralEvent {

    private static final Set<String> KNOWN = Set.of(
            "v",
            "kind",
            "source",
            "account",
            "externalId",
            "conversationExternalId",
            "at",
            "seq",
            "type",
            "text",
            "attachment",
            "evidence",
            "author",
            "botExternalId",
            "buttonExternalId",
            "buttons",
            "assumedTime");
    private static final Map<String, EventType> TYPES =
            Stream.of(EventType.values()).collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private final Times times;
    private final Remarks remarks;

    /**
     * What the line says.
     *
     * @param whole whether the event holds all of it
     */
    record Parsed(Event event, boolean whole) {}

    NeutralEvent(Times times, Remarks remarks) {
        this.times = times;
        this.remarks = remarks;
    }

    Parsed parse(Fields fields, long line) throws RefusedRecord {
        boolean unknownField = fields.reportUnknown(KNOWN);
        String id = fields.required("externalId");
        String typeName = fields.required("type");
        Instant at = times.read(fields.node("at"), "at", line);
        if (at == null) {
            throw RefusedRecord.wrong(Reason.MISSING_FIELD, "at");
        }
        EventType type = TYPES.get(typeName);
        String text = fields.text("text");
        String said = text == null ? "" : text;
        if (type == null) {
            remarks.count(line, Reason.UNKNOWN_TYPE, typeName);
        }
        Integer order = fields.number("seq");
        Event event = new Event(
                id,
                at,
                order == null ? 0 : order,
                type == null ? EventType.SYSTEM : type,
                type == null ? (said.isEmpty() ? typeName : typeName + ": " + said) : said,
                evidence(fields),
                fields.filled("author"),
                fields.filled("botExternalId"),
                fields.filled("buttonExternalId"),
                fields.texts("buttons"),
                fields.isTrue("assumedTime"),
                NeutralAttachment.of(fields.node("attachment")));
        return new Parsed(event, type != null && !unknownField && timeIsWhole(fields.node("at"), at));
    }

    private static Evidence evidence(Fields fields) throws RefusedRecord {
        String evidence = fields.filled("evidence");
        if (evidence == null) {
            return Evidence.EXACT;
        }
        try {
            return Evidence.parse(evidence);
        } catch (IllegalArgumentException e) {
            throw RefusedRecord.wrong(Reason.WRONG_FIELD, "evidence", Fields.shown(evidence));
        }
    }

    /** A time without zone says less than the instant made of it: the payload keeps what was written. */
    private static boolean timeIsWhole(@Nullable JsonNode node, Instant at) {
        if (node == null || !node.isString()) {
            return node != null;
        }
        String text = node.asString("");
        return text.endsWith("Z") || text.endsWith("z") || text.equals(at.toString());
    }
}
