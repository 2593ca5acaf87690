package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import io.smarthub.app.imports.TriggerRule;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The messages of one chat. A message with a trigger's name is no agent's reply, whoever it is signed by: it is an
 * automatic message, or the chatbot's where the owner says so.
 */
final class HookMessages {

    private static final Set<String> KNOWN = Set.of("type", "from", "name", "content", "sentAt", "triggeredBy");
    private static final Evidence TRIGGER = Evidence.heuristic("trigger-map");
    private static final Evidence LABEL_MATCH = Evidence.heuristic("label-match");

    private final Map<String, TriggerRule> triggers;
    private final Times times;
    private final Remarks remarks;
    private final String channel;
    private final @Nullable Instant beginAt;
    private final long line;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    HookMessages(
            Map<String, TriggerRule> triggers,
            Times times,
            Remarks remarks,
            String channel,
            @Nullable Instant beginAt,
            long line) {
        this.triggers = triggers;
        this.times = times;
        this.remarks = remarks;
        this.channel = channel;
        this.beginAt = beginAt;
        this.line = line;
    }

    List<Event> events(@Nullable JsonNode list) throws RefusedRecord {
        if (list == null || !list.isArray()) {
            throw RefusedRecord.wrong(Reason.MISSING_FIELD, "messages");
        }
        List<Event> events = new ArrayList<>(list.size());
        Instant before = beginAt;
        for (JsonNode element : list.values()) {
            Fields message = new Fields(element, "messages.", line, remarks);
            message.reportUnknown(KNOWN);
            Instant sentAt = times.read(message.node("sentAt"), "messages.sentAt", line);
            Instant at = sentAt == null ? before : sentAt;
            if (at == null) {
                throw RefusedRecord.wrong(Reason.MISSING_FIELD, "messages.sentAt");
            }
            events.add(event(message, at, sentAt == null, events.size()));
            before = at;
        }
        return events;
    }

    private Event event(Fields message, Instant at, boolean assumed, int index) throws RefusedRecord {
        String content = message.text("content");
        String text = content == null ? "" : content;
        Kind kind = kind(message, text);
        return new Event(
                channel + ":" + at.toEpochMilli() + ":" + index,
                at,
                index,
                kind.type,
                kind.text,
                kind.evidence,
                message.filled("name"),
                kind.trigger,
                null,
                List.of(),
                assumed);
    }

    private Kind kind(Fields message, String text) throws RefusedRecord {
        String type = message.required("type");
        String trigger = message.filled("triggeredBy");
        if (trigger != null && !type.equals("visitor")) {
            return triggered(trigger, text);
        }
        return switch (type) {
            case "visitor" ->
                labels.contains(text)
                        ? new Kind(EventType.BUTTON_CLICK, text, LABEL_MATCH, null)
                        : Kind.exact(EventType.VISITOR_MESSAGE, text);
            case "agent" -> Kind.exact(isSystem(message) ? EventType.AUTO_MESSAGE : EventType.AGENT_MESSAGE, text);
            case "system" -> system(text);
            default -> {
                remarks.count(line, Reason.UNKNOWN_TYPE, type);
                yield Kind.exact(EventType.SYSTEM, type + ": " + text);
            }
        };
    }

    private Kind triggered(String trigger, String text) {
        TriggerRule rule = triggers.getOrDefault(trigger, TriggerRule.AUTOMATIC_MESSAGE);
        if (!rule.chatbot()) {
            return new Kind(EventType.AUTO_MESSAGE, text, Evidence.EXACT, trigger);
        }
        labels.addAll(rule.buttons());
        return new Kind(shown.add(trigger) ? EventType.BOT_SHOWN : EventType.BOT_MESSAGE, text, TRIGGER, trigger);
    }

    private Kind system(String content) {
        if (content.startsWith("close.")) {
            return Kind.exact(EventType.RESOLVED, content);
        }
        return switch (content) {
            case "agent.join" -> Kind.exact(EventType.AGENT_JOINED, content);
            case "agent.leave" -> Kind.exact(EventType.AGENT_LEFT, content);
            default -> {
                remarks.count(line, Reason.UNKNOWN_TYPE, "system " + Fields.shown(content));
                yield Kind.exact(EventType.SYSTEM, content);
            }
        };
    }

    private static boolean isSystem(Fields message) throws RefusedRecord {
        return "system".equals(message.filled("from"));
    }

    private record Kind(
            EventType type,
            String text,
            Evidence evidence,
            @Nullable String trigger) {

        static Kind exact(EventType type, String text) {
            return new Kind(type, text, Evidence.EXACT, null);
        }
    }
}
