package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One conversation with everything known about it. */
final class JsonDocument implements Conversations {

    private final Writer out;
    private final JsonMapper json;

    JsonDocument(Writer out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void begin() {}

    @Override
    public int add(ConversationDetail conversation) throws IOException {
        out.write(json.writerWithDefaultPrettyPrinter().writeValueAsString(document(conversation)));
        out.write('\n');
        return 0;
    }

    private ObjectNode document(ConversationDetail conversation) {
        var row = conversation.row();
        ObjectNode document = json.createObjectNode();
        document.put("id", row.id());
        document.put("source", row.source());
        document.put("account", conversation.account());
        document.put("externalId", row.externalId());
        document.put("status", row.status().name());
        document.put("joinedByChatbot", row.joinedByChatbot());
        document.put("outcome", row.outcome().name());
        document.put("openedAt", row.openedAt().toString());
        document.put("lastMessageAt", row.lastMessageAt().toString());
        document.put("assumedTime", row.assumedTime());
        JsonLines.put(document, "rating", conversation.summary().rating());
        JsonLines.put(document, "tags", row.tags());
        JsonLines.put(document, "assignees", row.assignees());
        visitor(document.putObject("visitor"), conversation.visitor());
        why(document.putObject("why"), conversation);
        var quota = conversation.quota();
        if (quota != null) {
            ObjectNode unit = document.putObject("quota");
            unit.put("month", quota.month().toString());
            unit.put("countedAt", quota.countedAt().toString());
        }
        ArrayNode events = document.putArray("events");
        conversation.events().forEach(event -> event(events.addObject(), event));
        return document;
    }

    private static void visitor(ObjectNode node, ConversationDetail.VisitorCard visitor) {
        JsonLines.put(node, "name", visitor.name());
        JsonLines.put(node, "email", visitor.email());
        JsonLines.put(node, "phone", visitor.phone());
        JsonLines.put(node, "note", visitor.note());
        JsonLines.put(node, "location", visitor.location());
        JsonLines.put(node, "browser", visitor.browser());
        JsonLines.put(node, "pageUrl", visitor.pageUrl());
        JsonLines.put(node, "language", visitor.language());
        JsonLines.put(node, "visits", visitor.visits());
        if (!visitor.variables().isEmpty()) {
            ObjectNode variables = node.putObject("variables");
            visitor.variables().forEach(variables::put);
        }
    }

    private static void why(ObjectNode node, ConversationDetail conversation) {
        var why = conversation.classification().why();
        Event event = why.event();
        node.put("rule", why.rule().id());
        JsonLines.put(node, "event", event == null ? null : event.externalId());
        node.put("evidence", why.evidence().toString());
    }

    private static void event(ObjectNode node, Event event) {
        node.put("id", event.externalId());
        node.put("at", event.at().toString());
        node.put("type", event.type().name());
        node.put("author", event.author().name().toLowerCase(Locale.ROOT));
        JsonLines.put(node, "name", event.authorName());
        node.put("text", event.text());
        AttachmentJson.put(node, event.attachment());
        node.put("evidence", event.evidence().toString());
        JsonLines.put(node, "buttons", event.buttons());
        if (event.assumedTime()) {
            node.put("assumedTime", true);
        }
    }

    @Override
    public void end() {}
}
